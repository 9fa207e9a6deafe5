/** Paths with their parameters filled in, so that no value can leave its segment. */
import { InvalidParameterError } from '../errors/errors.js';
import { encodedText, parameterText } from './parameter-text.js';

const placeholder = /\{([^{}]+)\}/g;

// Servers and proxies decode once more than they should, so what is percent-encoded already, even
// several times (`%252e`), counts as what it stands for. Inside of a segment dots mean nothing.
const dotSegment = /^(?:\.|%(?:25)*2e){1,2}$/i;

const controlOrBackslash = /[\p{Cc}\\]/u;

// Paths stand in constants: each is taken apart once.
const known = new Map<string, readonly string[]>();

/** The names in braces, in order. */
export function pathParameters(template: string): readonly string[] {
  // `split` puts what the expression's group holds between the rest.
  const names =
    known.get(template) ?? template.split(placeholder).filter((_, index) => index % 2 === 1);
  known.set(template, names);
  return names;
}

/**
 * `/devices/{deviceId}` → `/devices/a%20b`. What stands between the parameters is sent as it is.
 * @throws {InvalidParameterError} for a value that is empty or that could name another path
 */
export function expandPath(template: string, values: ReadonlyMap<string, unknown>): string {
  const segments = template.split('/').map((segment) => {
    const [parameter] = pathParameters(segment);
    if (parameter === undefined) return segment;
    const filled = segment.replace(placeholder, (_, name: string) => {
      const value = values.get(name);
      const isText = typeof value !== 'object' && value !== undefined;
      const text = isText ? parameterText(name, value) : '';
      if (text === '' || controlOrBackslash.test(text)) throw refused(name);
      return encodedText(name, text);
    });
    // The whole of it, for what `{a}{b}` and `.{a}` could make.
    if (dotSegment.test(filled)) throw refused(parameter);
    return filled;
  });
  return segments.join('/');
}

/** Neither empty, nor dots that lead elsewhere, nor control characters and backslashes. */
function refused(parameter: string): InvalidParameterError {
  return new InvalidParameterError(parameter, 'what one segment of a path can hold');
}
