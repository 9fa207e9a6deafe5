/** Paths with their parameters filled in, so that no value can leave its segment. */
import { InvalidParameterError } from '../errors/errors.js';
import type { ParameterValues } from '../operation.js';
import { encodedText, parameterText } from './parameter-text.js';

// Servers and proxies decode once more than they should, so what is percent-encoded already, even
// several times (`%252e`), counts as what it stands for. Inside of a segment dots mean nothing.
const dotSegment = /(?:^|\/)(?:\.|%(?:25)*2e){1,2}(?:\/|$)/i;

const partOfDots = /^[.%25e]+$/i;

const controlOrBackslash = /[\p{Cc}\\]/u;

interface Template {
  /** Each parameter with what stands before it, and at last what stands after all of them. */
  readonly pieces: readonly { readonly before: string; readonly name: string | undefined }[];
  readonly parameters: readonly string[];
}

// Paths stand in constants: each is taken apart once.
const known = new Map<string, Template>();

function templateOf(path: string): Template {
  let template = known.get(path);
  if (template === undefined) {
    const pieces = path.split('}').map((piece) => {
      const [before = '', name] = piece.split('{');
      return { before, name };
    });
    const parameters = pieces.flatMap(({ name }) => name ?? []);
    template = { pieces, parameters };
    known.set(path, template);
  }
  return template;
}

/** The names in braces, in order. */
export function pathParameters(path: string): readonly string[] {
  return templateOf(path).parameters;
}

/**
 * `/devices/{deviceId}` → `/devices/a%20b`. What stands between the parameters is sent as it is; no
 * path of an API has dots there that lead elsewhere.
 * @throws {InvalidParameterError} for a value that is empty or that could name another path
 */
export function expandPath(path: string, values: ParameterValues): string {
  let expanded = '';
  let mayBeDots = false;
  for (const { before, name } of templateOf(path).pieces) {
    expanded += before;
    if (name === undefined) continue;
    const text = pathText(name, values[name]);
    mayBeDots ||= partOfDots.test(text);
    expanded += text;
  }
  // All of it, for what `{a}{b}` and `.{a}` could make.
  const dots = mayBeDots ? dotSegment.exec(expanded) : null;
  if (dots === null) return expanded;
  const segment = expanded.slice(0, dots.index + 1).split('/').length - 1;
  throw refused(pathParameters(path.split('/')[segment] ?? '')[0] ?? '');
}

function pathText(name: string, value: unknown): string {
  const isText = typeof value !== 'object' && value !== undefined;
  const text = isText ? parameterText(name, value) : '';
  if (text === '' || controlOrBackslash.test(text)) throw refused(name);
  return encodedText(name, text);
}

/** Neither empty, nor dots that lead elsewhere, nor control characters and backslashes. */
function refused(parameter: string): InvalidParameterError {
  return new InvalidParameterError(parameter, 'what one segment of a path can hold');
}
