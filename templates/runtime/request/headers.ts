/** The headers of a request. */
import { InvalidParameterError } from '../errors/errors.js';
import type { ParameterValues } from '../operation.js';
import { emptyRecord } from './empty-record.js';
import { parameterText } from './parameter-text.js';

/** `undefined` takes away what an earlier layer has. */
export interface HeaderLayer {
  readonly [name: string]: string | undefined;
}

const token = /^[\w!#$%&'*+.^`|~-]+$/;
// `Headers` takes more: all other control characters, which are refused when it is sent.
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;
// No part of a value.
const whiteSpaceAround = /^[\t\n\r ]+|[\t\n\r ]+$/g;

/**
 * Later layers win, also in how a name is spelled; names are case-insensitive.
 * @throws {InvalidParameterError} for what no header can hold, as line breaks
 */
export function mergeHeaders(
  layers: readonly (HeaderLayer | undefined)[],
): Readonly<Record<string, string>> {
  const headers = emptyRecord<string>();
  const spellings = emptyRecord<string>();
  for (const layer of layers) {
    for (const name in layer) {
      if (!Object.hasOwn(layer, name)) continue;
      const value = layer[name];
      const text = String(value).replace(whiteSpaceAround, '');
      // The value is not named: it may be a secret.
      if (!token.test(name) || !sendable.test(text)) {
        throw new InvalidParameterError(name, 'what a header can hold');
      }
      const key = name.toLowerCase();
      const before = spellings[key];
      // Spelled in another way, it would be sent twice.
      if (before !== undefined) Reflect.deleteProperty(headers, before);
      spellings[key] = name;
      if (value !== undefined) headers[name] = text;
    }
  }
  return headers;
}

/** What is `undefined` or `null` is not sent. */
export function parameterHeaders(
  names: readonly string[] = [],
  values: ParameterValues,
): HeaderLayer | undefined {
  let sent: Record<string, string> | undefined;
  for (const name of names) {
    const value = values[name] ?? undefined;
    if (value !== undefined) (sent ??= emptyRecord())[name] = parameterText(name, value);
  }
  return sent;
}
