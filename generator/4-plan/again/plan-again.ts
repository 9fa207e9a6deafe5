import { NotKnown } from '../../incremental/not-known.js';
import { isSameJson } from '../../incremental/same-json.js';
import type { Api, Resource } from '../../model/api.js';
import type { Plan } from '../../model/plan.js';
import { nameResources } from '../names/name-resources.js';
import { planErrors } from '../operations/error-classes.js';
import { planResource, type PlannedResource } from '../operations/plan-resource.js';
import { planScopes } from '../operations/scopes.js';
import { placeless, withoutPlaces } from '../without-places.js';
import { knownTypes, type TypeAnswer } from './known-types.js';
import { withResources } from './with-resources.js';

/** What a plan says of an Api, but for schemas. */
type PlannedFacts = Pick<Api, 'settings' | 'headers' | 'globalParameters' | 'resources'>;

/** What is known of the plan before. */
export interface KnownPlan {
  readonly api: PlannedFacts;
  readonly plan: Plan;
  readonly answers: readonly TypeAnswer[];
}

/**
 * The plan of an Api that differs from another one in resources alone, of which it has the same, by
 * their names. Parts that say what they said are the same objects.
 * @throws {NotKnown} where it would ask of types what nobody has asked
 */
export function planAgain({ api: before, plan, answers }: KnownPlan, api: PlannedFacts): Plan {
  const declarations = plan.schemaFiles.flatMap((file) => file.declarations);
  const typeNames = declarations.map(({ name }) => name);
  const hasUnions = declarations.some(
    (declaration) => declaration.kind === 'alias' && declaration.typeText.includes('|'),
  );
  const types = knownTypes(answers, hasUnions);
  const names = nameResources(api, typeNames);
  const isNamedAlike = isSameJson(namedOf(before), namedOf(api));
  const oldNames = isNamedAlike ? names : nameResources(before, typeNames);
  const { settings } = api;
  const headers = api.headers.map(placeless);
  const facts = { settings, headers, globalParameters: api.globalParameters.map(placeless) };

  const planned = new Map<number, PlannedResource>();
  let areErrorsSame = true;
  for (const [index, placed] of api.resources.entries()) {
    const old = before.resources[index];
    const own = names[index];
    if (old === undefined || own === undefined) throw new Error('bug in the generator: resources');
    const isNamedSame = isSameJson(own, oldNames[index]);
    if (placed === old) {
      // As a record has it, it may say less than its page: JSON has no -0.
      if (!isNamedSame) throw new NotKnown();
      continue;
    }
    const resource = withoutPlaces(placed);
    const oldResource = withoutPlaces(old);
    if (isSameJson(resource, oldResource) && isNamedSame) continue;
    areErrorsSame &&= isSameJson(errorsOf(resource), errorsOf(oldResource));
    planned.set(index, planResource(resource, own, facts, types, types.fileOf));
  }
  const scopes = planScopes(api);
  return {
    ...withResources(plan, planned),
    errors: areErrorsSame ? plan.errors : planErrors(api, types, types.fileOf),
    scopes: isSameJson(scopes, plan.scopes) ? plan.scopes : scopes,
  };
}

/** What names are made of. */
function namedOf({ resources }: PlannedFacts): unknown {
  return resources.map(({ name, operations }) => [
    name,
    operations.map((operation) => [operation.name, operation.request === null]),
  ]);
}

function errorsOf({ operations }: Resource): unknown {
  return operations.map(({ errors }) => errors.map(({ status, type }) => ({ status, type })));
}
