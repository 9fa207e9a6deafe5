/** The query of a request, one parameter at a time. */
import type { QueryStyle } from '../operation.js';
import { encodedText, parameterText } from './parameter-text.js';

/** `&name=value`, for a name and a text that are not encoded yet. */
export function pair(key: string, text: string): string {
  return `&${encodedText(key, key)}=${encodedText(key, text)}`;
}

/**
 * For what the documents call text, a number, a date and the like. An array of those travels as the
 * arrays of the API do; all else is JSON text.
 */
export const text: QueryStyle = (name, value, arrays) =>
  Array.isArray(value) ? arrays(name, value, itemPair) : itemPair(name, value);

/** What is `undefined` in an array is left out, while the others keep their numbers. */
export function itemPair(key: string, item: unknown): string {
  return item === undefined ? '' : pair(key, itemText(key, item));
}

/** `null` in an array is an empty text. */
export function itemText(key: string, item: unknown): string {
  return item === null ? '' : parameterText(key, item);
}
