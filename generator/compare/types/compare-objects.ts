import type { JsonValue, ObjectType, Property, Type } from '../../model/schema.js';
import { matchesPattern } from '../../limits/patience.js';
import { isSameValue, valueKey } from './values/accepts-value.js';
import { compareOthers } from './compare-others.js';
import { compareTypes } from './compare-types.js';
import { differenceOf, type Difference } from './differences/difference.js';
import type { TypePath } from '../../model/diff/documented-api.js';
import type { TypeWorld } from './type-world.js';

/** Property by property; then what other keys hold. */
export function compareObjects(
  old: ObjectType,
  next: ObjectType,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  if (isFree(old) !== isFree(next)) return compareFree(old, next, path);
  const [olds, news] = [byName(old), byName(next)];
  const names = new Set([...olds.keys(), ...news.keys()]);
  return [
    ...[...names].flatMap((name) => {
      const inside: TypePath = [...path, { kind: 'property', name }];
      const [from, to] = [olds.get(name), news.get(name)];
      if (from !== undefined && to !== undefined) return compareProperty(from, to, inside, world);
      if (from !== undefined) return compareRemoved(from, next, inside, world);
      return to === undefined ? [] : compareAdded(to, old, inside, world);
    }),
    ...compareOthers(old, next, path, world),
  ];
}

function compareProperty(
  old: Property,
  next: Property,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  return [
    ...(next.required && !old.required ? [differenceOf('property-required', path)] : []),
    ...(old.required && !next.required ? [differenceOf('property-optional', path)] : []),
    ...compareTypes(old.type, next.type, path, world),
    ...compareDefaults(old.default, next.default, path),
    ...(old.description === next.description ? [] : [differenceOf('property-described', path)]),
  ];
}

function compareDefaults(old: JsonValue, next: JsonValue, path: TypePath): readonly Difference[] {
  if (isSameValue(old, next)) return [];
  const kind = old === null ? 'added' : next === null ? 'removed' : 'changed';
  return [
    differenceOf(`property-default-${kind}`, path, {
      before: valueKey(old),
      after: valueKey(next),
    }),
  ];
}

function compareRemoved(
  old: Property,
  next: ObjectType,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  const cover = coverOf(next, path);
  if (cover === null) return [differenceOf('property-removed', path)];
  return [
    ...(old.required ? [differenceOf('property-optional', path)] : []),
    ...compareTypes(old.type, cover, path, world),
  ];
}

function compareAdded(
  next: Property,
  old: ObjectType,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  const cover = coverOf(old, path);
  if (cover === null) {
    return [differenceOf(next.required ? 'required-property-added' : 'property-added', path)];
  }
  return [
    ...(next.required ? [differenceOf('property-required', path)] : []),
    ...compareTypes(cover, next.type, path, world),
  ];
}

/** What a key holds that is no property of an object; `null` where the object does not tell. */
function coverOf({ patterns, additional }: ObjectType, path: TypePath): Type | null {
  const step = path.at(-1);
  const name = step?.kind === 'property' ? step.name : '';
  const pattern = patterns.find((one) => matchesPattern(one.pattern, name));
  if (pattern !== undefined) return pattern.type;
  return additional.kind === 'typed' && additional.type.kind !== 'unknown' ? additional.type : null;
}

/** Of which nothing is known but that it is an object: the client takes and gives any keys. */
export function isFree({ properties, patterns, additional }: ObjectType): boolean {
  const isOpen =
    additional.kind === 'unstated' ||
    (additional.kind === 'typed' && additional.type.kind === 'unknown');
  return properties.length === 0 && patterns.length === 0 && isOpen;
}

/** To say what an object holds is a gain for readers; who sent other things is refused. */
function compareFree(old: ObjectType, next: ObjectType, path: TypePath): readonly Difference[] {
  const words = (type: ObjectType): string =>
    isFree(type) ? 'any object' : 'an object of stated keys';
  return [
    differenceOf(isFree(next) ? 'type-widened' : 'type-narrowed', path, {
      before: words(old),
      after: words(next),
    }),
  ];
}

function byName({ properties }: ObjectType): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}
