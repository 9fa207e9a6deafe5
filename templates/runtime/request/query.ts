/** The query of a request, one parameter at a time. */
import type { QueryArrays, QueryStyle } from '../operation.js';
import { encodedText, jsonText, parameterText } from './parameter-text.js';

/**
 * `name=value` pairs, encoded. None for `undefined`, `null` and, but for the style `json`, an empty
 * array or object; deeper inside, values are what JSON makes of them, `null` is an empty text, and
 * items that are `undefined` are left out while the others keep their numbers. The style `json` is
 * JSON text of whatever is given, also of text.
 * @param arrays what the style `form` makes of arrays, and `deepObject` of those inside
 */
export function queryPairs(
  name: string,
  value: unknown,
  style: QueryStyle,
  arrays: QueryArrays,
): readonly string[] {
  if (value === undefined || value === null) return [];
  if (style === 'json' && typeof value !== 'bigint') return [pair(name, jsonText(name, value))];
  const plain = plainValue(name, value);
  if (plain === null) return [];
  if (Array.isArray(plain)) {
    const items = plain.map((item: unknown) => (typeof item === 'bigint' ? String(item) : item));
    // For what it refuses, as a cycle.
    jsonText(name, items);
    return arrayPairs(name, items, isArrayStyle(style) ? style : arrays);
  }
  if (style !== 'deepObject' || typeof plain !== 'object') {
    return [pair(name, parameterText(name, plain))];
  }
  jsonText(name, plain);
  return nestedPairs(name, plain, arrays);
}

function isArrayStyle(style: QueryStyle): style is QueryArrays {
  return style !== 'form' && style !== 'json' && style !== 'deepObject';
}

/** One pair for a name and a text that are not encoded yet. */
export function pair(key: string, text: string): string {
  return `${encodedText(key, key)}=${encodedText(key, text)}`;
}

/** What an object says that it is in JSON, as a date its text; all else as it is. */
function plainValue(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('toJSON' in value)) return value;
  return JSON.parse(jsonText(name, value));
}

/** Objects inside of arrays have no place in `repeat` and `comma`: there they are JSON text. */
function arrayPairs(
  key: string,
  items: readonly unknown[],
  arrays: QueryArrays,
): readonly string[] {
  switch (arrays) {
    case 'indices':
      return items.flatMap((item, index) => nestedPairs(`${key}[${index}]`, item, arrays));
    case 'brackets':
      return items.flatMap((item) => nestedPairs(`${key}[]`, item, arrays));
    case 'repeat':
      return items.filter(isSent).map((item) => pair(key, itemText(key, item)));
    case 'comma': {
      // The commas between items are not encoded: `a=1%2C5,2` is two items.
      const texts = items.filter(isSent).map((item) => encodedText(key, itemText(key, item)));
      return texts.length === 0 ? [] : [`${encodedText(key, key)}=${texts.join(',')}`];
    }
  }
}

function nestedPairs(key: string, item: unknown, arrays: QueryArrays): readonly string[] {
  if (!isSent(item)) return [];
  const value = plainValue(key, item);
  if (Array.isArray(value)) return arrayPairs(key, value, arrays);
  if (typeof value !== 'object' || value === null) return [pair(key, itemText(key, value))];
  return Object.entries(value).flatMap(([inner, nested]) =>
    nestedPairs(`${key}[${inner}]`, nested, arrays),
  );
}

/** What JSON leaves out of an object is left out of an array as well. */
function isSent(item: unknown): boolean {
  return item !== undefined && typeof item !== 'function' && typeof item !== 'symbol';
}

function itemText(key: string, item: unknown): string {
  return item === null ? '' : parameterText(key, item);
}
