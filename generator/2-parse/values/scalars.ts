import type { JsonValue } from '../../model/schema.js';

export type Scalar = string | number | boolean;

/** A number, a boolean or a text, as a cell spells it; other texts than numbers are kept. */
export function parseScalar(text: string): Scalar {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : text;
}

export function isScalar(value: JsonValue | null): value is Scalar {
  return value !== null && typeof value !== 'object';
}

/** `Array.isArray`, which tells nothing of read-only arrays. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** `"asc"` → `asc`: what stands in quotes that hold all of a text; `null` for any other text. */
export function unquoted(text: string): string | null {
  const [, quote, double] = /^(["'])((?:(?!\1).)*)\1$/.exec(text) ?? [];
  if (quote !== undefined) return double ?? '';
  return /^(?:“[^“”]*”|‘[^‘’]*’)$/.test(text) ? text.slice(1, -1) : null;
}
