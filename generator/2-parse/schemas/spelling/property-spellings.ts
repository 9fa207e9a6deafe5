import { misspeltProperty } from '../../../diagnostics.js';
import { byIdentity } from '../../../incremental/by-identity.js';
import type { Memory } from '../../../incremental/memory.js';
import type { Report } from '../../../model/messages.js';
import type { JsonObject, JsonValue } from '../../../model/schema.js';
import { areForms, SlipIndex } from '../../../spelling/slips.js';
import { isArray, isObject, keyword, listOf } from '../draft-04/keyword.js';
import { sourceInJson } from '../json/parse-json.js';
import type { JsonPath } from '../references/find-target.js';
import type { SchemaText } from '../schema-text.js';

/** A property of an object, wherever in a schema. */
interface Use {
  readonly name: string;
  readonly schema: JsonObject;
  readonly siblings: JsonObject;
}

/** Fewer uses of a name are no custom. */
const fewestUses = 3;

/**
 * Reports a property whose name no other schema has, but for a slip: another one has the same
 * properties with that name, or several have it with the same schema. Of one that differs in capitals
 * alone, one with the same schema says enough.
 * @returns how often each name stands in all schemas
 */
export function reportPropertySpellings(
  texts: Iterable<SchemaText>,
  report: Report,
  memory: Memory,
): ReadonlyMap<string, number> {
  const uses = new Map<string, Use[]>();
  /** Where a name stands first. */
  const homes = new Map<string, SchemaText>();
  for (const text of texts) {
    const { key, schema } = text;
    const own = memory.remember(`properties of ${key}`, [schema], () => usesOf(schema));
    for (const use of own) {
      const known = uses.get(use.name);
      if (known !== undefined) known.push(use);
      else {
        uses.set(use.name, [use]);
        homes.set(use.name, text);
      }
    }
  }
  const index = new SlipIndex(uses.keys());
  const pathsOf = byIdentity(pathsIn);
  for (const [name, [use, ...others]] of uses) {
    const home = homes.get(name);
    if (use === undefined || home === undefined || others.length > 0) continue;
    const wanted = index.slipsOf(name).find((near) => isMeant(use, near, uses.get(near) ?? []));
    if (wanted === undefined) continue;
    const path = pathsOf(home.schema).get(use.schema) ?? [];
    report(sourceInJson(home, [...path, 'properties', name]), misspeltProperty(name, wanted));
  }
  return new Map(Array.from(uses, ([name, { length }]) => [name, length]));
}

/**
 * How often each name stands in all schemas after one of them became another one; `null` where what is
 * reported may differ: a name of either is a slip away from another one, and one of the two stands once.
 * @param counts how often each name stood before
 */
export function countedAgain(
  counts: ReadonlyMap<string, number>,
  before: JsonObject,
  after: JsonObject,
): ReadonlyMap<string, number> | null {
  const next = new Map(counts);
  const names = new Set<string>();
  const add = (schema: JsonObject, step: number): void => {
    for (const { name } of usesOf(schema)) {
      names.add(name);
      next.set(name, (next.get(name) ?? 0) + step);
    }
  };
  add(before, -1);
  add(after, 1);
  const index = new SlipIndex(next.keys());
  const isLonely = (name: string): boolean => counts.get(name) === 1 || next.get(name) === 1;
  for (const name of names) {
    const isTold = index
      .slipsOf(name)
      .some((near) => !areForms(name, near) && (isLonely(name) || isLonely(near)));
    if (isTold) return null;
  }
  for (const name of names) if (next.get(name) === 0) next.delete(name);
  return next;
}

function isMeant(use: Use, wanted: string, others: readonly Use[]): boolean {
  const { name, siblings, schema } = use;
  // What is required and not there was told already.
  if (areForms(name, wanted)) return false;
  const required = listOf(schema, 'required');
  if (Object.hasOwn(siblings, wanted) || required.includes(wanted)) return false;
  // A slip in both places is none.
  if (required.includes(name) && others.length < 2) return false;
  if (sizeOf(siblings) > 1 && others.some((other) => differInOne(use, other.siblings))) return true;
  const isRecased = name.toLowerCase() === wanted.toLowerCase();
  const value = JSON.stringify(siblings[name]);
  const twins = others.filter((other) => JSON.stringify(other.siblings[wanted]) === value);
  if (isRecased) return twins.length > 0 || others.length >= fewestUses;
  return name.length >= 5 && twins.length >= fewestUses;
}

/** Whether another object has the same keys, with another one in place of the use's own. */
function differInOne({ name, siblings }: Use, other: JsonObject): boolean {
  if (sizeOf(siblings) !== sizeOf(other) || Object.hasOwn(other, name)) return false;
  return Object.keys(siblings).every((key) => key === name || Object.hasOwn(other, key));
}

const sizeOf = byIdentity((siblings: JsonObject) => Object.keys(siblings).length);

function usesOf(schema: JsonObject): readonly Use[] {
  const uses: Use[] = [];
  const visit = (value: JsonValue | undefined): void => {
    // Most of what is in a schema.
    if (typeof value !== 'object' || value === null) return;
    if (isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    const properties = keyword(value, 'properties');
    if (isObject(properties)) {
      for (const name of Object.keys(properties)) {
        uses.push({ name, schema: value, siblings: properties });
      }
    }
    for (const key of Object.keys(value)) if (!notSchemas.has(key)) visit(value[key]);
  };
  visit(schema);
  return uses;
}

/** Where each object stands in a schema. */
function pathsIn(schema: JsonObject): ReadonlyMap<JsonObject, JsonPath> {
  const paths = new Map<JsonObject, JsonPath>();
  const visit = (value: JsonValue, path: JsonPath): void => {
    if (isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (isObject(value)) {
      if (!paths.has(value)) paths.set(value, path);
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(schema, []);
  return paths;
}

/** What they hold is data. */
const notSchemas: ReadonlySet<string> = new Set([
  'default',
  'enum',
  'example',
  'examples',
  'const',
]);
