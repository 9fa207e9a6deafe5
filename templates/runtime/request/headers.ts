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
// White space around it is no part of it: `fetch` takes that away. It would take all other control
// characters, which are refused when it is sent, and its error quotes them with what may be a secret.
const sendable = /^[\t\n\r ]*(?:[!-~\x80-\xff]+(?:[\t ]+[!-~\x80-\xff]+)*[\t\n\r ]*)?$/;

/**
 * Later layers win; names are case-insensitive.
 * @returns by names in lower case
 * @throws {InvalidParameterError} for what no header can hold, as line breaks
 */
export function mergeHeaders(
  layers: readonly (HeaderLayer | undefined)[],
): Readonly<Record<string, string>> {
  const headers = emptyRecord<string>();
  for (const layer of layers) {
    for (const name in layer) {
      if (!Object.hasOwn(layer, name)) continue;
      const value = layer[name];
      if (!token.test(name) || !sendable.test(String(value))) {
        throw new InvalidParameterError(name, 'what a header can hold');
      }
      const key = name.toLowerCase();
      if (value === undefined) Reflect.deleteProperty(headers, key);
      else headers[key] = value;
    }
  }
  return headers;
}

/** What is `undefined` or `null` is not sent. */
export function parameterHeaders(
  names: readonly string[],
  values: ParameterValues,
): HeaderLayer | undefined {
  let sent: Record<string, string> | undefined;
  for (const name of names) {
    const value = values[name] ?? null;
    if (value !== null) (sent ??= emptyRecord())[name] = parameterText(name, value);
  }
  return sent;
}
