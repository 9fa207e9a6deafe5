/** Paths with their parameters filled in, so that no value can leave its segment. */
import { InvalidParameterError } from '../errors/errors.js';
import type { ParameterValues } from '../operation.js';
import { encodedText, parameterText } from './parameter-text.js';

const placeholder = /\{([^{}]+)\}/;

// Servers and proxies decode once more than they should, so what is percent-encoded already, even
// several times (`%252e`), counts as what it stands for. Inside of a segment dots mean nothing.
const dotSegment = /(?:^|\/)(?:\.|%(?:25)*2e){1,2}(?:\/|$)/i;

const controlOrBackslash = /[\p{Cc}\\]/u;

// Paths stand in constants: each is taken apart once.
const known = new Map<string, readonly string[]>();

/** What stands between the parameters, and their names: in turn. */
function partsOf(path: string): readonly string[] {
  // `split` puts what the expression's group holds between the rest.
  const parts = known.get(path) ?? path.split(placeholder);
  known.set(path, parts);
  return parts;
}

/**
 * `/devices/{deviceId}` → `/devices/a%20b`. What stands between the parameters is sent as it is; no
 * path of an API has dots there that lead elsewhere.
 * @param missing what has no value is added to it; there is no path then
 * @throws {InvalidParameterError} for a value that is empty or that could name another path
 */
export function expandPath(path: string, values: ParameterValues, missing: string[]): string {
  let expanded = '';
  let isName = false;
  for (const part of partsOf(path)) {
    if (isName) {
      const value = values[part] ?? null;
      if (value === null) missing.push(part);
      else expanded += pathText(part, value);
    } else expanded += part;
    isName = !isName;
  }
  // All of it, for what `{a}{b}` and `.{a}` could make.
  if (missing.length > 0 || !dotSegment.test(expanded)) return expanded;
  const name = partsOf(path).find(
    (part, index) => index % 2 && dotSegment.test(String(values[part])),
  );
  throw refused(name ?? path);
}

function pathText(name: string, value: unknown): string {
  const text = typeof value === 'object' ? '' : parameterText(name, value);
  if (text === '' || controlOrBackslash.test(text)) throw refused(name);
  return encodedText(name, text);
}

/** Neither empty, nor dots that lead elsewhere, nor control characters and backslashes. */
function refused(parameter: string): InvalidParameterError {
  return new InvalidParameterError(parameter, 'what a path segment can hold');
}
