/** The query of a request, one parameter at a time. */
import { InvalidParameterError } from '../errors.js';
import type { QueryArrays, QueryStyle } from '../operation.js';
import { encodedText, jsonText, parameterText } from './parameter-text.js';

/**
 * `name=value` pairs, encoded. None for `undefined`, `null` and, but for the style `json`, an empty
 * array; deeper inside, values are what JSON makes of them.
 * @param arrays what the style `form` makes of arrays
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
  if (style === 'deepObject') return deepPairs(name, plain);
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

function arrayPairs(
  name: string,
  items: readonly unknown[],
  style: QueryArrays,
): readonly string[] {
  switch (style) {
    case 'indices':
      return items.flatMap((item, index) => indexPairs(`${name}[${index}]`, item));
    case 'brackets':
      return items.map((item) => pair(`${name}[]`, parameterText(name, item)));
    case 'repeat':
      return items.map((item) => pair(name, parameterText(name, item)));
    case 'comma': {
      // The commas between items are not encoded: `a=1%2C5,2` is two items.
      const texts = items.map((item) => encodedText(name, parameterText(name, item)));
      return texts.length === 0 ? [] : [`${encodedText(name, name)}=${texts.join(',')}`];
    }
  }
}

function indexPairs(key: string, item: unknown): readonly string[] {
  if (!Array.isArray(item)) return [pair(key, parameterText(key, item))];
  return item.flatMap((nested, index) => indexPairs(`${key}[${index}]`, nested));
}

function deepPairs(key: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pair(key, parameterText(key, value))];
  return Object.entries(value).flatMap(([inner, nested]) => deepPairs(`${key}[${inner}]`, nested));
}
