/** Where the access token goes. An API names the one that it wants; the others are in no bundle. */
import type { HeaderLayer } from './headers.js';
import { pair } from './query.js';

/** What a token adds to a request. */
export interface Credentials {
  readonly headers?: HeaderLayer;
  /** `&name=value`, encoded. */
  readonly query?: string;
}

/** Called with a token that is not empty. */
export type Authentication = (token: string) => Credentials;

export const bearer: Authentication = (token) => ({
  headers: { authorization: `Bearer ${token}` },
});

/** `user:password`, in UTF-8: `btoa` takes bytes. */
export const basic: Authentication = (token) => {
  const bytes = new TextEncoder().encode(token);
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return { headers: { authorization: `Basic ${btoa(characters.join(''))}` } };
};

export function inHeader(name: string): Authentication {
  return (token) => ({ headers: { [name]: token } });
}

export function inQuery(name: string): Authentication {
  return (token) => ({ query: pair(name, token) });
}

export const none: Authentication = () => ({});
