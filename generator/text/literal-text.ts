import type { JsonValue } from '../model/schema.js';
import { propertyKeyText } from './property-key.js';
import { stringText } from './string-text.js';

/** A JSON value as a TypeScript literal type, on one line: `'asc'`, `1`, `['a', null]`. */
export function literalText(value: JsonValue): string {
  if (typeof value === 'string') return stringText(value);
  // `1e999` is JSON, and read as a number that no type says.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'number';
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(literalText).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, entry]) => `${propertyKeyText(key)}: ${literalText(entry)}`,
  );
  return entries.length === 0 ? 'Record<string, never>' : `{ ${entries.join('; ')} }`;
}

/** `Array.isArray`, which tells nothing of read-only arrays. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
