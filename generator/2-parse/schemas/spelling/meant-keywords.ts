import { parseTree } from 'jsonc-parser';
import { misspeltKeyword } from '../../../diagnostics.js';
import type { JsonObject, JsonValue } from '../../../model/schema.js';
import { meantWord } from '../../../spelling/slips.js';
import { isArray, isObject } from '../draft-04/keyword.js';
import { findProperty } from '../json/find-node.js';
import type { Fault } from '../json/parse-json.js';
import type { JsonPath } from '../references/find-target.js';

/** What the value of a keyword is like. */
type Shape = 'text' | 'number' | 'flag' | 'list' | 'schema' | 'schemas' | 'any';

const keywords: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...each('text', ['$schema', '$ref', '$id', 'id', '$comment', 'title', 'description', 'format']),
  ...each('text', ['pattern', 'contentEncoding', 'contentMediaType']),
  ...each('number', ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems']),
  ...each('number', ['maxItems', 'minProperties', 'maxProperties']),
  ...each('flag', ['uniqueItems', 'readOnly', 'writeOnly', 'deprecated', 'nullable']),
  ...each('any', ['exclusiveMinimum', 'exclusiveMaximum', 'default', 'example', 'const', 'type']),
  ...each('list', ['required', 'enum', 'examples', 'allOf', 'anyOf', 'oneOf', 'prefixItems']),
  ...each('schema', ['additionalProperties', 'additionalItems', 'not', 'contains', 'items']),
  ...each('schema', ['propertyNames', 'if', 'then', 'else']),
  ...each('schemas', ['properties', 'patternProperties', 'definitions', '$defs', 'dependencies']),
]);

function each(shape: Shape, names: readonly string[]): readonly (readonly [string, Shape])[] {
  return names.map((name) => [name, shape]);
}

/** A key with a slip, and the keyword that it was surely meant to be. */
interface Misspelt {
  /** Of the schema that has the key. */
  readonly path: JsonPath;
  readonly name: string;
  readonly meant: string;
}

/**
 * The text of a schema as it was meant: keywords with a slip are faults, and read as what they were
 * surely meant to be, so that what they hold is not lost. No line moves.
 * @param value what the text says
 * @returns `null` where no keyword has a slip
 */
export function meantText(
  text: string,
  value: JsonValue,
): { readonly text: string; readonly faults: readonly Fault[] } | null {
  const found = misspeltIn(value);
  const tree = found.length === 0 ? undefined : parseTree(text);
  if (tree === undefined) return null;
  const keys = found.flatMap(({ path, name, meant }) => {
    const key = findProperty(tree, path, name)?.children?.[0];
    return key === undefined ? [] : [{ offset: key.offset, length: key.length, name, meant }];
  });
  const faults = keys.map(({ offset, length, name, meant }) => ({
    offset,
    length,
    diagnostic: misspeltKeyword(name, meant),
  }));
  return { text: withMeant(text, keys), faults };
}

function withMeant(
  text: string,
  keys: readonly { readonly offset: number; readonly length: number; readonly meant: string }[],
): string {
  let read = 0;
  const pieces = keys
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ offset, length, meant }) => {
      const piece = text.slice(read, offset) + JSON.stringify(meant);
      read = offset + length;
      return piece;
    });
  return pieces.join('') + text.slice(read);
}

function misspeltIn(schema: JsonValue): readonly Misspelt[] {
  const found: Misspelt[] = [];
  // Nearly all schemas are right: the path is only copied where one is not.
  const path: (string | number)[] = [];
  const visitSchema = (value: JsonValue): void => {
    if (!isObject(value)) return;
    for (const name of Object.keys(value)) {
      // What most keywords hold is no schema.
      if (holdsNone.has(name)) continue;
      const inner = value[name] ?? null;
      const meant = keywords.has(name) ? null : meantKeyword(name, inner, value);
      if (meant !== null) found.push({ path: [...path], name, meant });
      path.push(name);
      visitKeyword(meant ?? name, inner);
      path.pop();
    }
  };
  /** @param name says where schemas are in the value */
  const visitKeyword = (name: string, value: JsonValue): void => {
    if (isArray(value)) {
      if (!listsOfSchemas.has(name)) return;
      for (const [index, inner] of value.entries()) visitAt(index, inner);
      return;
    }
    const shape = keywords.get(name);
    if (shape === 'schema') visitSchema(value);
    if (shape !== 'schemas' || !isObject(value)) return;
    for (const key of Object.keys(value)) visitAt(key, value[key] ?? null);
  };
  const visitAt = (step: string | number, value: JsonValue): void => {
    path.push(step);
    visitSchema(value);
    path.pop();
  };
  visitSchema(schema);
  return found;
}

const listsOfSchemas: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'items']);

const holdsNone: ReadonlySet<string> = new Set(
  [...keywords]
    .filter(([name, shape]) => !listsOfSchemas.has(name) && !/^schemas?$/.test(shape))
    .map(([name]) => name),
);

/** A keyword that the schema does not have already, and whose value would be like this one. */
function meantKeyword(name: string, value: JsonValue, schema: JsonObject): string | null {
  const free = [...keywords].filter(
    ([known, shape]) =>
      !Object.hasOwn(schema, known) &&
      Math.abs(known.length - name.length) < 2 &&
      fits(value, shape),
  );
  return meantWord(
    name,
    free.map(([known]) => known),
  );
}

function fits(value: JsonValue, shape: Shape): boolean {
  switch (shape) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return isArray(value);
    case 'schema':
      return isObject(value) || isArray(value) || typeof value === 'boolean';
    case 'schemas':
      return isObject(value);
    case 'any':
      return true;
  }
}
