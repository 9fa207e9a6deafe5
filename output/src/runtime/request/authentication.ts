/** Where the access token goes. An API names the one that it wants; the others are in no bundle. */
import type { HeaderLayer } from './headers.js';

/** What a token adds to a request. */
export interface Credentials {
  readonly headers: HeaderLayer;
  /** Names and texts, not encoded yet. */
  readonly query: readonly (readonly [name: string, text: string])[];
}

/** Called with a token that is not empty. */
export type Authentication = (token: string) => Credentials;

export const bearer: Authentication = (token) => headerOnly('authorization', `Bearer ${token}`);

/** `user:password`, in UTF-8: `btoa` takes bytes. */
export const basic: Authentication = (token) => {
  const bytes = new TextEncoder().encode(token);
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return headerOnly('authorization', `Basic ${btoa(characters.join(''))}`);
};

export function inHeader(name: string): Authentication {
  return (token) => headerOnly(name, token);
}

export function inQuery(name: string): Authentication {
  return (token) => ({ headers: {}, query: [[name, token]] });
}

export const none: Authentication = () => ({ headers: {}, query: [] });

function headerOnly(name: string, value: string): Credentials {
  return { headers: { [name]: value }, query: [] };
}
