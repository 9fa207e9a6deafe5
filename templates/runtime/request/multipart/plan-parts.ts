/** What is a part of a multipart body. */
import { InvalidParameterError } from '../../errors/errors.js';
import { isFileContent, type NamedFile } from '../../file-source.js';
import { parameterText } from '../parameter-text.js';
import { fileNameOf, mediaTypeOf } from './file-name.js';
import { contentOf, type StreamContent } from './file-content.js';

/** `name` is the parameter's. */
export type Part =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** Of a known size, and there as often as it is wanted. */
  | { readonly kind: 'blob'; readonly name: string; readonly blob: Blob; readonly fileName: string }
  | StreamPart;

/** Can be read once. */
export interface StreamPart {
  readonly kind: 'stream';
  readonly name: string;
  readonly content: StreamContent;
  /** Without folders, never empty. */
  readonly fileName: string;
  /** `''` where nobody knows. */
  readonly type: string;
}

const expectedFile =
  'a file, bytes or a stream: a path is not its content, and text is `new Blob([text])`';

/**
 * Files as they are, also where a parameter is an array of them; all else as text, objects as JSON
 * text. A part of JSON says no media type of its own: `FormData` gives one only to files, and
 * servers store those.
 * @param isFile `undefined` where only the value tells
 * @returns none for what is `undefined` or `null`
 * @throws {InvalidParameterError}
 */
export function planParts(
  name: string,
  value: unknown,
  isFile: boolean | undefined,
): readonly Part[] {
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const files = isFile === false ? [] : items.flatMap((item) => namedFiles(name, item));
  if (files.length === 0 && isFile !== true) {
    return [{ kind: 'text', name, text: parameterText(name, value) }];
  }
  if (files.length < items.length) throw new InvalidParameterError(name, expectedFile);
  return files.map((file) => planFile(name, file));
}

/** One, or none for what is no file. */
function namedFiles(parameter: string, value: unknown): readonly NamedFile[] {
  if (isFileContent(value)) return [{ content: value }];
  if (typeof value !== 'object' || value === null || !('content' in value)) return [];
  const { content, name, type, ...others }: NamedValues = value;
  if (isFileContent(content)) return [{ content, name: textOf(name), type: textOf(type) }];
  const isMeant = Object.keys(others).length === 0 && textOf(name ?? type) !== undefined;
  if (isMeant && typeof content === 'string') {
    throw new InvalidParameterError(parameter, expectedFile);
  }
  return [];
}

interface NamedValues {
  readonly content: unknown;
  readonly name?: unknown;
  readonly type?: unknown;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function planFile(name: string, file: NamedFile): Part {
  const fileName = fileNameOf(file);
  const type = mediaTypeOf(file);
  const content = contentOf(name, file.content);
  if (!(content instanceof Blob)) return { kind: 'stream', name, content, fileName, type };
  const blob = content.type === type ? content : content.slice(0, content.size, type);
  return { kind: 'blob', name, blob, fileName };
}
