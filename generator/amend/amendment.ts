import type { Plan } from '../model/plan.js';
import type { RunRecord } from './record/run-record.js';

/** Where a list has other items than before: index, item. */
type Replaced<Item> = readonly (readonly [index: number, item: Item])[];

/** What of a record is not as it was; JSON. */
export interface Amendment {
  readonly pages: Replaced<RunRecord['pages'][number]>;
  readonly resources: Replaced<RunRecord['api']['resources'][number]>;
  readonly members: Replaced<Plan['client']['members'][number]>;
  readonly planned: Replaced<Plan['resources'][number]>;
  readonly tests: Replaced<Plan['tests'][number]>;
  readonly lines: Replaced<Plan['readme']['resources'][number]>;
  readonly checked: RunRecord['checked'];
  readonly errors: Plan['errors'];
  readonly scopes: Plan['scopes'];
  readonly unknownCount: number;
  readonly schemaFiles: Replaced<Plan['schemaFiles'][number]>;
  /** `null` where no schema differs. */
  readonly schemas: SchemasAmended | null;
}

/** What is another one where schemas are. */
type SchemasAmended = Pick<RunRecord, 'others' | 'answers' | 'schemas'> & {
  readonly checked: RunRecord['api']['schemas'];
};

/** Parts that are the same objects are the same. */
export function amendmentOf(base: RunRecord, next: RunRecord): Amendment {
  const { pages, api, checked, plan } = next;
  return {
    pages: replacedIn(base.pages, pages),
    resources: replacedIn(base.api.resources, api.resources),
    members: replacedIn(base.plan.client.members, plan.client.members),
    planned: replacedIn(base.plan.resources, plan.resources),
    tests: replacedIn(base.plan.tests, plan.tests),
    lines: replacedIn(base.plan.readme.resources, plan.readme.resources),
    checked,
    errors: plan.errors,
    scopes: plan.scopes,
    unknownCount: plan.unknownCount,
    schemaFiles: replacedIn(base.plan.schemaFiles, plan.schemaFiles),
    schemas:
      next.schemas === base.schemas && next.others === base.others
        ? null
        : {
            others: next.others,
            answers: next.answers,
            schemas: next.schemas,
            checked: api.schemas,
          },
  };
}

export function withAmendment(base: RunRecord, amendment: Amendment): RunRecord {
  const {
    pages,
    resources,
    checked,
    members,
    planned,
    tests,
    lines,
    schemaFiles,
    schemas,
    ...others
  } = amendment;
  const { checked: checkedSchemas, ...known } = schemas ?? { checked: base.api.schemas };
  return {
    ...base,
    ...known,
    pages: withReplaced(base.pages, pages),
    api: {
      ...base.api,
      schemas: checkedSchemas,
      resources: withReplaced(base.api.resources, resources),
    },
    checked,
    plan: {
      ...base.plan,
      ...others,
      client: { ...base.plan.client, members: withReplaced(base.plan.client.members, members) },
      resources: withReplaced(base.plan.resources, planned),
      tests: withReplaced(base.plan.tests, tests),
      schemaFiles: withReplaced(base.plan.schemaFiles, schemaFiles),
      readme: {
        ...base.plan.readme,
        resources: withReplaced(base.plan.readme.resources, lines),
      },
    },
  };
}

function replacedIn<Item>(before: readonly Item[], after: readonly Item[]): Replaced<Item> {
  return after.flatMap((item, index) => (item === before[index] ? [] : [[index, item] as const]));
}

function withReplaced<Item>(list: readonly Item[], replaced: Replaced<Item>): readonly Item[] {
  const items = new Map(replaced);
  return list.map((item, index) => items.get(index) ?? item);
}
