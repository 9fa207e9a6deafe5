import type { JsonObject, JsonValue } from '../../../model/schema.js';
import { decodeMarkdown } from '../../markdown/decode-text.js';

/** An own property only: a schema may be asked for `constructor`, and may hold `__proto__`. */
export function keyword(schema: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(schema, name) ? schema[name] : undefined;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** `Array.isArray`, which tells nothing of read-only arrays. */
export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Objects among the entries of a keyword that holds schemas by name. */
export function entriesOf(
  schema: JsonObject,
  name: string,
): readonly (readonly [string, JsonValue])[] {
  const value = keyword(schema, name);
  return isObject(value) ? Object.entries(value) : [];
}

export function listOf(schema: JsonObject, name: string): readonly JsonValue[] {
  const value = keyword(schema, name);
  return isArray(value) ? value : [];
}

/** The schema's own words, Markdown as on pages: its description, else its title. */
export function wordsOf(schema: JsonValue | undefined): string {
  if (!isObject(schema)) return '';
  const words = keyword(schema, 'description') ?? keyword(schema, 'title');
  return typeof words === 'string' ? decodeMarkdown(words) : '';
}

/**
 * The first key of an object that holds nothing but objects that look like schemas: properties that
 * lack their `properties`.
 */
export function lostProperty(schema: JsonObject): string | null {
  const entries = Object.entries(schema).filter(([name]) => !name.startsWith('$'));
  const areSchemas = entries.every(
    ([, value]) =>
      isObject(value) && (Object.hasOwn(value, 'type') || Object.hasOwn(value, '$ref')),
  );
  const names = entries.map(([name]) => name);
  const holdsSchemas = ['definitions', 'not', 'items'].some((name) => names.includes(name));
  return areSchemas && !holdsSchemas ? (names[0] ?? null) : null;
}
