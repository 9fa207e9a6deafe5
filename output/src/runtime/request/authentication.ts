/** The access token, and where it goes. */
import type { AccessToken } from '../client-options.js';
import type { Authentication } from '../operation.js';
import type { HeaderLayer } from './headers.js';
import { pair } from './query.js';

/** `''` where there is none. */
export async function readToken(accessToken: AccessToken | undefined): Promise<string> {
  return (typeof accessToken === 'function' ? await accessToken() : accessToken) ?? '';
}

export function tokenHeaders(authentication: Authentication, token: string): HeaderLayer {
  if (token === '') return {};
  switch (authentication.kind) {
    case 'bearer':
      return { authorization: `Bearer ${token}` };
    case 'basic':
      return { authorization: `Basic ${base64(token)}` };
    case 'header':
      return { [authentication.name]: token };
    case 'query':
    case 'none':
      return {};
  }
}

export function tokenQuery(authentication: Authentication, token: string): readonly string[] {
  if (token === '' || authentication.kind !== 'query') return [];
  return [pair(authentication.name, token)];
}

/** Of the text in UTF-8: `btoa` takes bytes. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
