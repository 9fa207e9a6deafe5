import type { Code } from '../model/quoted.js';
import type { JsonValue } from '../model/schema.js';
import { propertyKeyText } from './property-key.js';
import { stringText } from './string-text.js';
import { code, joinCode } from './tags.js';
import { asCode } from './vouch.js';

/**
 * A JSON value as a TypeScript literal type, on one line: `'asc'`, `1`, `['a', null]`.
 * Grammar: Type of TypeScript, of which it is a literal, a tuple or an object type.
 */
export function literalText(value: JsonValue): Code {
  if (typeof value === 'string') return stringText(value);
  // `1e999` is JSON, and read as a number that no type says.
  if (typeof value === 'number' && !Number.isFinite(value)) return code`number`;
  if (typeof value !== 'object' || value === null) return asCode(String(value));
  if (isList(value)) return code`[${joinCode(value.map(literalText), code`, `)}]`;
  const entries = Object.entries(value).map(
    ([key, entry]) => code`${propertyKeyText(key)}: ${literalText(entry)}`,
  );
  return entries.length === 0
    ? code`Record<string, never>`
    : code`{ ${joinCode(entries, code`; `)} }`;
}

/** `Array.isArray`, which tells nothing of read-only arrays. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
