/** Paths with their parameters filled in, so that no value can leave its segment. */
import { InvalidParameterError } from '../errors/errors.js';
import { encodedText, parameterText } from './parameter-text.js';

const placeholder = /\{([^{}]+)\}/g;

// Servers and proxies decode once more than they should, so what is percent-encoded already, even
// several times (`%252e`), counts as what it stands for. Inside of a segment dots mean nothing.
const dotSegment = /^(?:\.|%(?:25)*2e){1,2}$/i;

const controlOrBackslash = /[\p{Cc}\\]/u;

/** Neither empty, nor dots that lead elsewhere, nor control characters and backslashes. */
const expected = 'text that names one segment of a path';

/** The names in braces, in order. */
export function pathParameters(template: string): readonly string[] {
  // `split` puts what the expression's group holds between the rest.
  return template.split(placeholder).filter((_, index) => index % 2 === 1);
}

/**
 * `/devices/{deviceId}` → `/devices/a%20b`. What stands between the parameters is sent as it is.
 * @throws {InvalidParameterError} for a value that is empty or that could name another path
 */
export function expandPath(template: string, values: ReadonlyMap<string, unknown>): string {
  return template
    .split('/')
    .map((segment) => expandSegment(segment, values))
    .join('/');
}

function expandSegment(segment: string, values: ReadonlyMap<string, unknown>): string {
  const [name] = pathParameters(segment);
  if (name === undefined) return segment;
  // The whole of it, for what `{a}{b}` and `.{a}` could make.
  if (dotSegment.test(fillIn(segment, (inner) => pathText(inner, values.get(inner))))) {
    throw new InvalidParameterError(name, expected);
  }
  return fillIn(segment, (inner) => encodedText(inner, pathText(inner, values.get(inner))));
}

function fillIn(segment: string, textOf: (name: string) => string): string {
  return segment.replace(placeholder, (_, name: string) => textOf(name));
}

function pathText(name: string, value: unknown): string {
  const text = typeof value === 'object' || value === undefined ? '' : parameterText(name, value);
  if (text === '' || controlOrBackslash.test(text)) throw new InvalidParameterError(name, expected);
  return text;
}
