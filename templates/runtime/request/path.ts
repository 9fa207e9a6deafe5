/** Paths with their parameters filled in, so that no value can leave its segment. */
import { InvalidParameterError } from '../errors/errors.js';
import { encodedText, parameterText } from './parameter-text.js';

const placeholder = /\{([^{}]+)\}/;

// Servers and proxies decode once more than they should, so what is percent-encoded already, even
// several times (`%252e`), counts as what it stands for. Inside of a segment dots mean nothing.
const dotSegment = /^(?:\.|%(?:25)*2e){1,2}$/i;

const controlOrBackslash = /[\p{Cc}\\]/u;

interface Template {
  /** What stands between slashes; every second part of it is a name in braces. */
  readonly segments: readonly (readonly string[])[];
  readonly parameters: readonly string[];
}

// Paths stand in constants: each is taken apart once.
const templates = new Map<string, Template>();

function templateOf(path: string): Template {
  const known = templates.get(path);
  if (known) return known;
  // `split` puts what the expression's group holds between the rest.
  const segments = path.split('/').map((segment) => segment.split(placeholder));
  const parameters = segments.flatMap((parts) => parts.filter((_, index) => index % 2 === 1));
  const template = { segments, parameters };
  templates.set(path, template);
  return template;
}

/** The names in braces, in order. */
export function pathParameters(path: string): readonly string[] {
  return templateOf(path).parameters;
}

/**
 * `/devices/{deviceId}` → `/devices/a%20b`. What stands between the parameters is sent as it is.
 * @throws {InvalidParameterError} for a value that is empty or that could name another path
 */
export function expandPath(path: string, values: ReadonlyMap<string, unknown>): string {
  return templateOf(path)
    .segments.map((parts) => segmentOf(parts, values))
    .join('/');
}

function segmentOf(parts: readonly string[], values: ReadonlyMap<string, unknown>): string {
  const [text = '', parameter] = parts;
  if (parameter === undefined) return text;
  let segment = text;
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    segment += index % 2 === 1 ? filling(part, values) : part;
  }
  // The whole of it, for what `{a}{b}` and `.{a}` could make.
  if (dotSegment.test(segment)) throw refused(parameter);
  return segment;
}

function filling(name: string, values: ReadonlyMap<string, unknown>): string {
  const value = values.get(name);
  const isText = typeof value !== 'object' && value !== undefined;
  const text = isText ? parameterText(name, value) : '';
  if (text === '' || controlOrBackslash.test(text)) throw refused(name);
  return encodedText(name, text);
}

/** Neither empty, nor dots that lead elsewhere, nor control characters and backslashes. */
function refused(parameter: string): InvalidParameterError {
  return new InvalidParameterError(parameter, 'what one segment of a path can hold');
}
