/** What the files of a multipart body are called, and of which media type they are. */
import type { NamedFile } from '../../file-source.js';

/**
 * Without its folders: the server need not know them.
 * @returns `blob`, as the platform has it, where nobody gave a name
 */
export function fileNameOf({ content, name }: NamedFile): string {
  const path = name ?? (content instanceof Response ? answerName(content) : ownName(content));
  const fileName = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return fileName === '' ? 'blob' : fileName;
}

/** As the platform writes it in its own parts; `''` where nobody knows. */
export function mediaTypeOf({ content, type }: NamedFile): string {
  return new Blob([], { type: type ?? ownType(content) }).type;
}

function ownType(content: NamedFile['content']): string {
  if (content instanceof Response) return content.headers.get('content-type') ?? '';
  return content instanceof Blob ? content.type : '';
}

/** Of a `File`, or of what a stream of `node:fs` reads. */
function ownName(content: object): string {
  if ('name' in content && typeof content.name === 'string') return content.name;
  return 'path' in content && typeof content.path === 'string' ? content.path : '';
}

/**
 * As the server suggests, else the end of the path.
 * @see https://www.rfc-editor.org/rfc/rfc6266#section-4.3
 */
function answerName({ headers, url }: Response): string {
  const disposition = headers.get('content-disposition') ?? '';
  const [, encoded] = /;\s*filename\*=utf-8'[^']*'([^;\s]+)/i.exec(disposition) ?? [];
  if (encoded !== undefined) return decoded(encoded);
  const [, quoted, plain] =
    /;\s*filename=(?:"((?:\\.|[^"\\])*)"|([^;\s]+))/i.exec(disposition) ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? plain ?? decoded(url.replace(/[?#].*$/s, ''));
}

/** As it is, where it is not percent-encoded UTF-8. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
