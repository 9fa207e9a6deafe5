/** The query of a request, one parameter at a time. */
import { InvalidParameterError } from '../errors/errors.js';
import type { QueryArrays, QueryStyle } from '../operation.js';
import { encodedText, jsonText, parameterText } from './parameter-text.js';

/**
 * `name=value` pairs, encoded. None for `undefined`, `null` and, but for the style `json`, an empty
 * array or object; deeper inside, values are what JSON makes of them, and `null` is an empty text.
 * @param arrays what the style `form` makes of arrays, and `deepObject` of those inside
 */
export function queryPairs(
  name: string,
  value: unknown,
  style: QueryStyle,
  arrays: QueryArrays,
): readonly string[] {
  if (value === undefined || value === null) return [];
  if (style === 'json') return [pair(name, jsonText(name, value))];
  const plain = plainValue(name, value);
  if (style === 'deepObject') return nestedPairs(name, plain, arrays);
  if (!Array.isArray(plain)) return [pair(name, parameterText(name, plain))];
  return arrayPairs(name, plain, style === 'form' ? arrays : style);
}

/** One pair for a name and a text that are not encoded yet. */
export function pair(key: string, text: string): string {
  return `${encodedText(key, key)}=${encodedText(key, text)}`;
}

/** Objects as they come out of JSON: without cycles, their dates in ISO 8601. */
function plainValue(name: string, value: unknown): unknown {
  if (typeof value !== 'object') return value;
  const plain: unknown = JSON.parse(jsonText(name, value));
  if (plain === null) throw new InvalidParameterError(name, 'a valid date');
  return plain;
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
      return items.map((item) => pair(key, itemText(key, item)));
    case 'comma': {
      // The commas between items are not encoded: `a=1%2C5,2` is two items.
      const texts = items.map((item) => encodedText(key, itemText(key, item)));
      return texts.length === 0 ? [] : [`${encodedText(key, key)}=${texts.join(',')}`];
    }
  }
}

function nestedPairs(key: string, value: unknown, arrays: QueryArrays): readonly string[] {
  if (Array.isArray(value)) return arrayPairs(key, value, arrays);
  if (typeof value !== 'object' || value === null) return [pair(key, itemText(key, value))];
  return Object.entries(value).flatMap(([inner, nested]) =>
    nestedPairs(`${key}[${inner}]`, nested, arrays),
  );
}

function itemText(key: string, item: unknown): string {
  return item === null ? '' : parameterText(key, item);
}
