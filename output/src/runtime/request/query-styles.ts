/**
 * How values travel in a query that are more than text. An operation names those that it needs; the
 * others are in no bundle.
 */
import type { QueryArrays, QueryStyle } from '../operation.js';
import { jsonText } from './parameter-text.js';
import { brackets, comma, indices, repeat } from './query-arrays.js';
import { itemPair, pair, text } from './query.js';

/**
 * For what may be an array of anything: it travels as the arrays of the API do, and so do those
 * inside. None for an empty one; deeper inside, values are what JSON makes of them.
 */
export const form: QueryStyle = (name, value, arrays) => {
  const plain = plainValue(name, value);
  return Array.isArray(plain) ? arrayPairs(name, plain, arrays) : text(name, plain, arrays);
};

/** JSON text of whatever is given, also of text. */
export const json: QueryStyle = (name, value, arrays) =>
  typeof value === 'bigint' ? text(name, value, arrays) : pair(name, jsonText(name, value));

/** `a[b]=c`; none for an empty object. Arrays inside travel as those of the API. */
export const deepObject: QueryStyle = (name, value, arrays) => {
  const plain = plainValue(name, value);
  if (typeof plain !== 'object' || Array.isArray(plain)) return form(name, plain, arrays);
  refuseWhatJsonCannotHold(name, plain);
  return nestedPairs(name, plain, arrays);
};

// What `form` is, with arrays of one parameter's own style.
export const indicesForm: QueryStyle = (name, value) => form(name, value, indices);
export const bracketsForm: QueryStyle = (name, value) => form(name, value, brackets);
export const repeatForm: QueryStyle = (name, value) => form(name, value, repeat);
export const commaForm: QueryStyle = (name, value) => form(name, value, comma);

function arrayPairs(name: string, items: readonly unknown[], arrays: QueryArrays): string {
  const texts = items.map((item) => (typeof item === 'bigint' ? String(item) : item));
  refuseWhatJsonCannotHold(name, texts);
  return arrays(name, texts, (key, item) => nestedPairs(key, item, arrays));
}

/** As a cycle. */
function refuseWhatJsonCannotHold(name: string, value: unknown): void {
  jsonText(name, value);
}

/** What an object says that it is in JSON, as a date its text; all else as it is. */
function plainValue(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('toJSON' in value)) return value;
  return JSON.parse(jsonText(name, value));
}

function nestedPairs(key: string, item: unknown, arrays: QueryArrays): string {
  // What JSON leaves out of an object is left out of an array as well.
  if (typeof item === 'function' || typeof item === 'symbol') return '';
  const pairsOf = (inner: string, nested: unknown): string => nestedPairs(inner, nested, arrays);
  const value = plainValue(key, item);
  if (Array.isArray(value)) return arrays(key, value, pairsOf);
  if (typeof value !== 'object' || value === null) return itemPair(key, value);
  return Object.entries(value)
    .map(([inner, nested]) => pairsOf(`${key}[${inner}]`, nested))
    .join('');
}
