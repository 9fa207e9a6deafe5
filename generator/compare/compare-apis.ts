import type { Api } from '../model/api.js';
import type { ApiDiff, Change, ChangeClass, Subject } from '../model/diff/change.js';
import { compareAction, compareMissing } from './actions/compare-actions.js';
import { compareParameter, type ParameterPair } from './actions/compare-parameters.js';
import { compareResources } from './actions/compare-resources.js';
import { pairParameters } from './actions/pair-parameters.js';
import type { DocumentedApi } from '../model/diff/documented-api.js';
import { joinPlaces, makeChange } from './make-change.js';
import { matchActions, operationsOf } from './match/match-actions.js';
import { matchSchemas } from './match/match-schemas.js';
import { compareSchemas } from './schemas/compare-schemas.js';
import { compareSettings } from './settings/compare-settings.js';
import { makeWorld, type TypeWorld } from './types/type-world.js';
import { giveVerdict } from './verdict/give-verdict.js';

/** Two states of an API in, what differs out, each change once and at its place. */
export function compareApis(old: DocumentedApi, next: DocumentedApi): ApiDiff {
  const [olds, news] = [schemasOf(old.api), schemasOf(next.api)];
  const { pairs, removed, added } = matchActions(old.api, next.api);
  const world = makeWorld(olds, news, matchSchemas(olds, news, pairs));
  const [oldGlobals, newGlobals] = [old.api.globalParameters, next.api.globalParameters];
  const actions = new Map(pairs.map(([from, to]) => [from.action, to.action]));
  const changes = [
    ...compareSettings(old, next),
    ...compareGlobals(old.api, next.api, world),
    ...removed.map((operation) => compareMissing('action-removed', operation)),
    ...pairs.flatMap(([from, to]) =>
      compareAction(from, to, pairParameters(from, to, oldGlobals, newGlobals), world),
    ),
    ...added.map((operation) => compareMissing('action-added', operation)),
    ...compareErrorBodies(old.api, next.api),
    ...compareResources(old.api.resources, next.api.resources),
    ...compareSchemas(old, next, world, actions),
  ];
  const { packageVersion: from } = old.api.settings;
  const { packageVersion: to } = next.api.settings;
  return { changes: sorted(changes), verdict: giveVerdict(changes, from, to) };
}

function schemasOf({ schemas }: Api): TypeWorld['old'] {
  return new Map(schemas.map((schema) => [schema.key, schema]));
}

const everyAction: Subject = { kind: 'api', name: '_api.md' };

/** A row of pages that became one of all actions, or the other way round, is compared there. */
function compareGlobals(old: Api, next: Api, world: TypeWorld): readonly Change[] {
  const news = new Map(next.globalParameters.map((row) => [row.name, row]));
  const olds = new Set(old.globalParameters.map(({ name }) => name));
  const isOnPages = (name: string): boolean =>
    operationsOf(next).every(({ parameters }) => parameters.some((row) => row.name === name));
  const pairs: readonly ParameterPair[] = [
    ...old.globalParameters
      .filter(({ name }) => news.has(name) || !isOnPages(name))
      .map((row) => ({ old: row, new: news.get(row.name) ?? null })),
    ...next.globalParameters
      .filter(({ name }) => !olds.has(name))
      .map((row) => ({ old: null, new: row })),
  ];
  return pairs.flatMap((pair) => compareParameter(pair, everyAction, world));
}

/** The client has one guard for each status, and the actions that fail with it tell what its body is. */
function compareErrorBodies(old: Api, next: Api): readonly Change[] {
  const kept = new Set(
    operationsOf(next).flatMap(({ errors }) => errors.map(({ status }) => status)),
  );
  const lost = new Map(
    operationsOf(old).flatMap(({ errors }) =>
      errors.flatMap(({ status, type, source }) =>
        type === null || kept.has(status) ? [] : [[status, source] as const],
      ),
    ),
  );
  return [...lost].map(([status, source]) =>
    makeChange('error-body-removed', everyAction, joinPlaces(source, null), {
      name: String(status),
    }),
  );
}

function sorted(changes: readonly Change[]): readonly Change[] {
  const order: readonly ChangeClass[] = ['breaking', 'additive', 'wording'];
  return order.flatMap((one) => changes.filter((change) => change.class === one));
}
