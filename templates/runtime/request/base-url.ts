import { InvalidParameterError } from '../errors/errors.js';

/**
 * Where all paths begin, without the slashes at its end.
 * @throws {InvalidParameterError}
 */
export function baseUrl(url: string): string {
  // The platform's own error quotes the URL, which may hold a password.
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(url) || !URL.canParse(url)) {
    throw new InvalidParameterError('url', 'an http(s) URL without user, ? and #');
  }
  return url.replace(/\/+$/, '');
}
