import { pascalCase } from 'change-case';
import type { Change, Direction, Use } from '../../model/diff/change.js';
import type { Schema } from '../../model/schema.js';
import type { DocumentedApi } from '../../model/diff/documented-api.js';
import { joinPlaces, makeChange, makeTypeChange, type Places } from '../make-change.js';
import { collectUses } from '../match/collect-uses.js';
import { isSameValue } from '../types/values/accepts-value.js';
import { compareTypes } from '../types/compare-types.js';
import type { TypeWorld } from '../types/type-world.js';

/**
 * Each schema once, with the actions that it reaches on both sides: who used it before, and still
 * does, is who can notice.
 * @param actions the new names of old actions
 */
export function compareSchemas(
  old: DocumentedApi,
  next: DocumentedApi,
  world: TypeWorld,
  actions: ReadonlyMap<string, string>,
): readonly Change[] {
  const found = new Set(world.counterparts.values());
  const [oldUses, newUses] = [collectUses(old.api), collectUses(next.api)];
  const compared = old.api.schemas.flatMap((schema) => {
    const counterpart = world.new.get(world.counterparts.get(schema.key) ?? '');
    if (counterpart === undefined) return compareMissing('schema-removed', schema);
    const before = (oldUses.get(schema.key) ?? []).map((use) => ({
      ...use,
      action: actions.get(use.action) ?? use.action,
    }));
    const uses = commonUses(before, newUses.get(counterpart.key) ?? []);
    return [
      ...compareNames(schema, counterpart),
      ...comparePair(schema, counterpart, uses, { old, next, world }),
    ];
  });
  const added = next.api.schemas
    .filter(({ key }) => !found.has(key))
    .flatMap((schema) => compareMissing('schema-added', schema));
  return [...compared, ...added];
}

/** A definition comes and goes with the types that refer to it, which are compared where they stand. */
function compareMissing(
  rule: 'schema-added' | 'schema-removed',
  { name, owner, source }: Schema,
): readonly Change[] {
  if (owner !== null) return [];
  const places = rule === 'schema-added' ? joinPlaces(null, source) : joinPlaces(source, null);
  return [makeChange(rule, { kind: 'schema', name }, places, { name })];
}

function compareNames(old: Schema, next: Schema): readonly Change[] {
  if (old.name === next.name || old.owner !== null) return [];
  const isOther = pascalCase(old.name) !== pascalCase(next.name);
  return [
    makeChange(
      isOther ? 'schema-renamed' : 'schema-retitled',
      { kind: 'schema', name: next.name },
      joinPlaces(old.source, next.source),
      { before: old.name, after: next.name },
    ),
  ];
}

interface Sides {
  readonly old: DocumentedApi;
  readonly next: DocumentedApi;
  readonly world: TypeWorld;
}

function comparePair(
  old: Schema,
  next: Schema,
  uses: readonly Use[],
  { old: oldSide, next: newSide, world }: Sides,
): readonly Change[] {
  const subject = { kind: 'schema', name: next.owner === null ? next.name : next.key } as const;
  const places = joinPlaces(old.source, next.source);
  const placesAt: (path: Parameters<DocumentedApi['placeInSchema']>[1]) => Places = (path) =>
    joinPlaces(oldSide.placeInSchema(old.key, path), newSide.placeInSchema(next.key, path));
  const differences = compareTypes(old.type, next.type, [], world);
  const example = isSameValue(old.example, next.example)
    ? []
    : [makeChange('schema-example-changed', subject, places)];
  return [
    ...differences.map((difference) =>
      makeTypeChange(difference, {
        subject,
        base: '',
        whole: next.name,
        directions: directionsOf(uses),
        uses,
        placesAt,
      }),
    ),
    ...(old.description === next.description
      ? []
      : [makeChange('schema-described', subject, places)]),
    ...example,
  ].map((change) => ({ ...change, uses }));
}

/** Of a type that no action names on both sides, code may do what it likes. */
function directionsOf(uses: readonly Use[]): readonly Direction[] {
  const both: readonly Direction[] = ['request', 'response'];
  const found = both.filter((one) => uses.some(({ direction }) => direction === one));
  return found.length === 0 ? both : found;
}

function commonUses(old: readonly Use[], next: readonly Use[]): readonly Use[] {
  const known = new Set(old.map(({ action, direction }) => `${action} ${direction}`));
  return next.filter(({ action, direction }) => known.has(`${action} ${direction}`));
}
