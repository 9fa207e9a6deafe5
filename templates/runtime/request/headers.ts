/** The headers of a request. */
import { InvalidParameterError } from '../errors/errors.js';
import { parameterText } from './parameter-text.js';

/** `undefined` takes away what an earlier layer has. */
export interface HeaderLayer {
  readonly [name: string]: string | undefined;
}

// `Headers` takes more: all other control characters, which are refused when it is sent.
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Later layers win; names are case-insensitive.
 * @throws {InvalidParameterError} for what no header can hold, as line breaks
 */
export function mergeHeaders(layers: readonly (HeaderLayer | undefined)[]): Headers {
  const headers = new Headers();
  for (const layer of layers) {
    for (const name of Object.keys(layer ?? {})) {
      const value = layer?.[name];
      try {
        if (value === undefined) headers.delete(name);
        else headers.set(name, value);
        // Read again, since white space around it is no part of it.
        if (sendable.test(headers.get(name) ?? '')) continue;
      } catch {
        // The platform's own error quotes the value, which may be a secret.
      }
      throw new InvalidParameterError(name, 'what a header can hold');
    }
  }
  return headers;
}

/** What is `undefined` or `null` is not sent. */
export function parameterHeaders(
  names: readonly string[],
  values: ReadonlyMap<string, unknown>,
): HeaderLayer {
  const sent: [string, string][] = [];
  for (const name of names) {
    const value = values.get(name) ?? undefined;
    if (value !== undefined) sent.push([name, parameterText(name, value)]);
  }
  return Object.fromEntries(sent);
}
