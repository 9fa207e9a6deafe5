import { InvalidParameterError } from '../errors/errors.js';

// Nearly always the same for all calls.
let latest: { readonly url: string; readonly base: string } | null = null;

/**
 * Where all paths begin, without the slashes at its end.
 * @throws {InvalidParameterError}
 */
export function baseUrl(url: string): string {
  if (latest?.url === url) return latest.base;
  // The platform's own error quotes the URL, which may hold a password.
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(url) || !URL.canParse(url)) {
    throw new InvalidParameterError('url', 'an http(s) URL without user, ? and #');
  }
  latest = { url, base: url.replace(/\/+$/, '') };
  return latest.base;
}
