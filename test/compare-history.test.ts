import { describe, expect, test } from '@jest/globals';
import { diff } from '../generator/diff.js';
import type { Change } from '../generator/model/diff/change.js';
import { readCorpus } from './corpora.js';
import {
  readCorpusState,
  readVendorState,
  type KnownAction,
  type State,
} from './history/states.js';
import { schemaFacts } from './history/schema-facts.js';

/** Facts that one side states and the other one found. */
interface Score {
  readonly known: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

const corpus = readCorpus('losant-2016');
const later = (): Promise<State> => readVendorState('2.3.7');
const steps = [
  [
    '2016 to 2.3.7',
    { actions: 145, parameters: 37, statuses: 39, properties: 194, values: 34, limits: 41 },
    corpus === null ? null : () => readCorpusState(corpus),
    later,
  ],
  [
    '2.3.7 to 2.8.1',
    { actions: 81, parameters: 22, statuses: 0, properties: 187, values: 126, limits: 65 },
    later,
    () => readVendorState('2.8.1'),
  ],
] as const;

describe.each(steps)('the history from %s', (name, figures, readOld, readNew) => {
  const testIfThere = readOld === null ? test.skip : test;

  testIfThere(
    'is found whole: all that is known of it, and nothing else',
    async () => {
      const [old, next] = [await readOld?.(), await readNew()];
      if (old === undefined) throw new Error('the test is skipped without its pages');
      const found = diff(old.set, next.set, { dialect: null }).diff?.changes ?? [];
      const scores = {
        actions: score(actionFacts(old, next), factsOf(found, ['action-added', 'action-removed'])),
        parameters: score(parameterFacts(old, next), factsOf(found, parameterRules)),
        statuses: score(statusFacts(old, next), statusChanges(found)),
        ...schemaScores(old, next, found),
      };
      for (const [kind, { known, missed, invented }] of Object.entries(scores)) {
        const hits = known - missed.length;
        console.log(
          `${name}, ${kind}: recall ${hits}/${known}, precision ${hits}/${hits + invented.length}`,
        );
      }
      for (const [kind, { missed, invented }] of Object.entries(scores)) {
        expect({ kind, missed, invented }).toEqual({ kind, missed: [], invented: [] });
      }
      const counts = Object.entries(scores).map(([kind, { known }]) => [kind, known]);
      expect(Object.fromEntries(counts)).toEqual(figures);
    },
    300_000,
  );
});

function score(known: ReadonlySet<string>, found: ReadonlySet<string>): Score {
  return {
    known: known.size,
    missed: [...known].filter((fact) => !found.has(fact)),
    invented: [...found].filter((fact) => !known.has(fact)),
  };
}

const parameterRules = [
  'parameter-added',
  'required-parameter-added',
  'parameter-removed',
  'parameter-required',
  'parameter-optional',
];

function factsOf(changes: readonly Change[], rules: readonly string[]): ReadonlySet<string> {
  return new Set(
    changes
      .filter(({ rule, subject }) => rules.includes(rule) && subject.kind === 'action')
      .map(({ rule, subject, name }) => `${rule} ${subject.name} ${name}`),
  );
}

function actionFacts(old: State, next: State): ReadonlySet<string> {
  const [olds, news] = [namesOf(old), namesOf(next)];
  return new Set([
    ...[...olds].filter((name) => !news.has(name)).map((name) => `action-removed ${name} ${name}`),
    ...[...news].filter((name) => !olds.has(name)).map((name) => `action-added ${name} ${name}`),
  ]);
}

function namesOf({ actions }: State): ReadonlySet<string> {
  return new Set(actions.map(({ action }) => action));
}

function pairsOf(old: State, next: State): readonly (readonly [KnownAction, KnownAction])[] {
  const news = new Map(next.actions.map((action) => [action.action, action]));
  return old.actions.flatMap((action) => {
    const other = news.get(action.action);
    return other === undefined ? [] : [[action, other] as const];
  });
}

function parameterFacts(old: State, next: State): ReadonlySet<string> {
  return new Set(
    pairsOf(old, next).flatMap(([from, to]) =>
      [...new Set([...from.parameters.keys(), ...to.parameters.keys()])].flatMap((name) => {
        const [was, is] = [from.parameters.get(name), to.parameters.get(name)];
        if (was === is) return [];
        if (is === undefined) return [`parameter-removed ${from.action} ${name}`];
        if (was === undefined) {
          return [`${is ? 'required-' : ''}parameter-added ${from.action} ${name}`];
        }
        return [`parameter-${is ? 'required' : 'optional'} ${from.action} ${name}`];
      }),
    ),
  );
}

function statusFacts(old: State, next: State): ReadonlySet<string> {
  return new Set(
    pairsOf(old, next).flatMap(([{ action, statuses }, to]) => [
      ...[...statuses].filter((one) => !to.statuses.has(one)).map((one) => `- ${action} ${one}`),
      ...[...to.statuses].filter((one) => !statuses.has(one)).map((one) => `+ ${action} ${one}`),
    ]),
  );
}

function statusChanges(changes: readonly Change[]): ReadonlySet<string> {
  const signs = new Map([
    ['response-status-added', '+'],
    ['response-type-added', '+'],
    ['error-status-added', '+'],
    ['response-status-removed', '-'],
    ['error-status-removed', '-'],
  ]);
  return new Set(
    changes.flatMap(({ rule, subject, name }) => {
      const sign = signs.get(rule);
      return sign === undefined ? [] : [`${sign} ${subject.name} ${name}`];
    }),
  );
}

/** Of the schemas whose headings have the same letters, at the places that are compared. */
function schemaScores(
  old: State,
  next: State,
  changes: readonly Change[],
): { readonly [Kind in 'properties' | 'values' | 'limits']: Score } {
  const news = new Map([...next.schemas].map(([title, json]) => [letters(title), { title, json }]));
  const known = kindsOfFacts();
  const found = kindsOfFacts();
  for (const [title, json] of old.schemas) {
    const other = news.get(letters(title));
    if (other === undefined) continue;
    const { facts, objects, enums, limited } = schemaFacts(json, other.json);
    for (const fact of facts) {
      const kind = /^value/.test(fact) ? 'values' : /^limit/.test(fact) ? 'limits' : 'properties';
      known[kind].add(`${other.title}: ${fact}`);
    }
    for (const { rule, subject, name, before, after } of changes) {
      if (subject.kind !== 'schema' || subject.name !== other.title) continue;
      if (/^value-/.test(rule) && enums.has(name)) {
        found.values.add(`${other.title}: ${rule} ${name} ${before}${after}`);
      }
      if (/^limit-/.test(rule) && limited.has(name.replace(/^\w+ of /, ''))) {
        found.limits.add(`${other.title}: limit ${name}`);
      }
      const isOfProperty = /^(?:required-)?property-/.test(rule) && !/default|described/.test(rule);
      const parent = name.includes('.') ? name.replace(/\.[^.]*$/, '') : '';
      if (isOfProperty && objects.has(parent)) {
        found.properties.add(`${other.title}: ${rule} ${name}`);
      }
    }
  }
  return {
    properties: score(known.properties, found.properties),
    values: score(known.values, found.values),
    limits: score(known.limits, found.limits),
  };
}

function kindsOfFacts(): { readonly [Kind in 'properties' | 'values' | 'limits']: Set<string> } {
  return { properties: new Set(), values: new Set(), limits: new Set() };
}

function letters(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]/g, '');
}
