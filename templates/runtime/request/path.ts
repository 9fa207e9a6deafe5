/** Paths with their parameters filled in, so that no value can leave its segment. */
import { InvalidParameterError } from '../errors/errors.js';
import type { ParameterValues } from '../operation.js';
import { encodedText, parameterText } from './parameter-text.js';

const placeholder = /\{([^{}]+)\}/;

// Servers and proxies decode once more than they should, so what is percent-encoded already, even
// several times (`%252e`), counts as what it stands for. Inside of a segment dots mean nothing.
const dotSegment = /(?:^|\/)(?:\.|%(?:25)*2e){1,2}(?:\/|$)/i;

const controlOrBackslash = /[\p{Cc}\\]/u;

interface PathParts {
  /** What stands before, between and after the parameters: one more than there are names. */
  readonly fixed: readonly string[];
  readonly names: readonly string[];
}

// Paths stand in constants: each is taken apart once.
const known = new Map<string, PathParts>();

function partsOf(path: string): PathParts {
  let parts = known.get(path);
  if (parts === undefined) {
    // `split` puts what the expression's group holds between the rest.
    const [first = '', ...rest] = path.split(placeholder);
    const names = rest.filter((_, index) => index % 2 === 0);
    parts = { fixed: [first, ...rest.filter((_, index) => index % 2 === 1)], names };
    known.set(path, parts);
  }
  return parts;
}

/** The names of a path's parameters, in its order. */
export function pathParameters(path: string): readonly string[] {
  return partsOf(path).names;
}

/**
 * `/devices/{deviceId}` → `/devices/a%20b`. What stands between the parameters is sent as it is; no
 * path of an API has dots there that lead elsewhere.
 * @param values one for each of `pathParameters`
 * @throws {InvalidParameterError} for a value that is empty or that could name another path
 */
export function expandPath(path: string, values: ParameterValues): string {
  const { fixed, names } = partsOf(path);
  let expanded = '';
  let index = 0;
  for (const text of fixed) {
    const name = names[index++];
    expanded += name === undefined ? text : text + pathText(name, values[name]);
  }
  // All of it, for what `{a}{b}` and `.{a}` could make.
  if (!dotSegment.test(expanded)) return expanded;
  throw refused(names.find((name) => dotSegment.test(String(values[name]))) ?? path);
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
