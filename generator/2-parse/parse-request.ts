import { invalidRequest } from '../diagnostics.js';
import type { Request } from '../model/api.js';
import type { Source } from '../model/source.js';
import type { Report } from '../model/messages.js';
import { holdsDots } from '../requests/sendable-values.js';
import { httpMethods } from './words.js';

/**
 * `GET /devices/{deviceId}`, also as the first line of an HTTP message.
 * @returns `null` for anything else, which is reported
 */
export function parseRequest(text: string, source: Source, report: Report): Request | null {
  const [, word, path = ''] = /^([A-Z]+) +(\/\S*)(?: +HTTP\/[\d.]+)?$/.exec(text.trim()) ?? [];
  const method = httpMethods.find((known) => known === word);
  if (method === undefined || !isPath(path)) {
    report(source, invalidRequest(text));
    return null;
  }
  // `split` puts what the expression's group holds between the rest.
  const parameters = path.split(/\{([^{}]+)\}/).filter((_, index) => index % 2 === 1);
  return { method, path, parameters, source };
}

/** Braces hold names, and nothing stands in it that would end a path, or lead elsewhere. */
function isPath(path: string): boolean {
  return /^(?:\/(?:[^{}/?#\\\s]|\{[^{}/]+\})*)+$/.test(path) && !holdsDots(path);
}
