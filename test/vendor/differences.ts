import { isDeepStrictEqual } from 'node:util';
import { decodeHalves } from './decode-halves.js';
import type { Outcome, Way } from './outcomes.js';
import {
  acceptVersionOf,
  type VendorAction,
  type VendorParameter,
  type VendorVersion,
} from './pages.js';
import type { Params } from './random-calls.js';
import { fileType, RandomFile } from './random-files.js';
import {
  sortedPairs,
  type RecordedPart,
  type RecordedRequest,
  type Reply,
} from './recording-server.js';

interface Call {
  readonly action: VendorAction;
  readonly params: Params;
  readonly way: Way;
  readonly version: VendorVersion;
}

/** Something that we do otherwise than the vendor's client, on purpose. */
interface Difference<Seen, Context> {
  readonly name: string;
  readonly reason: string;
  /** What we do where the vendor does this; the same value where there is no difference. */
  readonly ours: (theirs: Seen, context: Context) => Seen;
}

/** A request, or the name of the error that it is refused with. */
export type Sent = RecordedRequest | string;

const missing = 'MissingParameterError';
const invalid = 'InvalidParameterError';

export const requestDifferences: readonly Difference<Sent, Call>[] = [
  {
    name: 'a required parameter that is null is refused',
    reason: 'the vendor sends an empty text, to which no answer is what the caller wants',
    ours(theirs: Sent, { action, params }: Call): Sent {
      const isMissing = action.parameters.some(
        ({ name, required }) => required && (params[name] ?? null) === null,
      );
      return isMissing ? missing : theirs;
    },
  },
  {
    name: 'a value that would change the path is refused',
    reason: 'the vendor sends `..`, `.` and nothing as they are, and servers read another path',
    ours(theirs: Sent, { action, params }: Call): Sent {
      const inPath = action.parameters.filter((parameter) => parameter.in === 'path');
      const isRefused = inPath.some(({ name }) => {
        const value = String(params[name]);
        return /^(?:(?:\.|%2e){1,2})?$|[\p{Cc}\\]/iu.test(value);
      });
      return isRefused && theirs !== missing ? invalid : theirs;
    },
  },
  {
    name: 'a parameter that is null is not sent',
    reason: 'null says that there is none; the vendor sends an empty text or the word `null`',
    ours: onRequests((theirs, { params }) => ({
      ...theirs,
      query: theirs.query.filter(([name]) => params[name] !== null),
    })),
  },
  {
    name: 'a request without a body has none',
    reason: 'the vendor sends `{}` with every POST, PATCH and DELETE whose caller gives no body',
    ours: onRequests((theirs, { action, params }) => {
      const body = action.parameters.find((parameter) => parameter.in === 'body');
      const given = body === undefined ? undefined : params[body.name];
      const isEmpty = theirs.body.kind === 'json' && JSON.stringify(theirs.body.value) === '{}';
      return given === undefined && isEmpty
        ? { ...theirs, mediaType: '', body: { kind: 'none' } }
        : theirs;
    }),
  },
  {
    name: 'a body that is text is JSON text',
    reason: 'each body is JSON; the vendor sends text as it stands, and calls it a form',
    ours: onRequests((theirs, { action, params }) => {
      const body = action.parameters.find((parameter) => parameter.in === 'body');
      const value = body === undefined ? undefined : params[body.name];
      return typeof value === 'string'
        ? { ...theirs, mediaType: 'application/json', body: { kind: 'json', value } }
        : theirs;
    }),
  },
  {
    name: 'an object is JSON text in a query',
    reason: 'a server reads it back whole; the vendor names the way to each value, also of text',
    ours: onRequests((theirs, { action, params }) => {
      const names = action.parameters.filter(isPlainQuery).map(({ name }) => name);
      const objects = names.filter((name) => isPlainObject(params[name]));
      const others = theirs.query.filter(
        ([key]) => !objects.some((name) => key.startsWith(`${name}[`)),
      );
      const texts = objects.map((name) => [name, JSON.stringify(params[name])] as const);
      return { ...theirs, query: sortedPairs([...others, ...texts]) };
    }),
  },
  {
    name: 'the header of a version is a header',
    reason:
      '`headers` changes any of them for one call; `acceptVersion` is an option of the vendor',
    ours: onRequests((theirs, { way, version }) =>
      way === 'version'
        ? {
            ...theirs,
            headers: { ...theirs.headers, 'accept-version': acceptVersionOf(version) },
          }
        : theirs,
    ),
  },
  {
    name: 'a slash at the end of the URL is not doubled',
    reason: 'nobody means an empty segment',
    ours: onRequests((theirs, { way }) =>
      way === 'slash' ? { ...theirs, path: theirs.path.slice(1) } : theirs,
    ),
  },
  {
    name: 'a path is UTF-8',
    reason: 'the vendor encodes the halves of a character beyond U+FFFF, which nobody decodes',
    ours: onRequests((theirs) => ({ ...theirs, path: theirs.path.map(decodeHalves) })),
  },
  {
    name: 'a file without a name of its own is called blob',
    reason: 'servers tell files from fields by their names; the vendor sends bytes without one',
    ours: onFiles((part, { form }) =>
      form === 'buffer' || form === 'blob' ? { ...part, fileName: 'blob' } : part,
    ),
  },
  {
    name: 'a File keeps its name and its type',
    reason: 'the vendor takes none, and is given its bytes',
    ours: onFiles((part, { form, name }) =>
      form === 'file' ? { ...part, fileName: name, mediaType: fileType } : part,
    ),
  },
  {
    name: 'a stream has no media type of its own',
    reason: 'whoever knows it can say it; the vendor guesses it from the end of the name',
    ours: onFiles((part, { form }) =>
      form === 'stream' ? { ...part, mediaType: 'application/octet-stream' } : part,
    ),
  },
  {
    name: 'a line break in a part that is text is CRLF',
    reason: 'so all platforms write forms; the vendor sends it as it stands',
    ours: onParts((part, value) =>
      value instanceof RandomFile
        ? part
        : { ...part, content: base64(String(value).replace(/\r\n?|\n/g, '\r\n')) },
    ),
  },
];

function onRequests(
  ours: (theirs: RecordedRequest, call: Call) => RecordedRequest,
): (theirs: Sent, call: Call) => Sent {
  return (theirs, call) => (typeof theirs === 'string' ? theirs : ours(theirs, call));
}

function onParts(
  ours: (theirs: RecordedPart, value: unknown) => RecordedPart,
): (theirs: Sent, call: Call) => Sent {
  return onRequests((theirs, { params }) => {
    if (theirs.body.kind !== 'parts') return theirs;
    const parts = theirs.body.parts.map((part) => ours(part, params[part.name]));
    return { ...theirs, body: { kind: 'parts', parts } };
  });
}

function onFiles(
  ours: (theirs: RecordedPart, file: RandomFile) => RecordedPart,
): (theirs: Sent, call: Call) => Sent {
  return onParts((part, value) => (value instanceof RandomFile ? ours(part, value) : part));
}

export const answerDifferences: readonly Difference<Outcome, Reply>[] = [
  {
    name: 'an answer without a body is undefined',
    reason: 'the vendor gives an empty text, also where the pages promise an object',
    ours: (theirs) =>
      theirs.kind === 'result' && theirs.value === '' ? { ...theirs, value: undefined } : theirs,
  },
  {
    name: 'an error without a message says its status',
    reason: 'the vendor throws an error whose message is empty',
    ours: (theirs, { status }) =>
      theirs.kind === 'error' && theirs.message === ''
        ? { ...theirs, message: statusLines.get(status) ?? String(status) }
        : theirs,
  },
  {
    name: 'an error without a type has null for it',
    reason: 'what a class declares, its objects have; the vendor leaves it undefined',
    ours: (theirs) =>
      theirs.kind === 'error' && theirs.type === undefined ? { ...theirs, type: null } : theirs,
  },
];

/**
 * What we are expected to do where the vendor does this.
 * @param used takes the names of the rows that made a difference
 */
export function expectedOf<Seen, Context>(
  rows: readonly Difference<Seen, Context>[],
  theirs: Seen,
  context: Context,
  used: Set<string>,
): Seen {
  let expected = theirs;
  for (const { name, ours } of rows) {
    const next = ours(expected, context);
    if (!isDeepStrictEqual(next, expected)) used.add(name);
    expected = next;
  }
  return expected;
}

const statusLines: ReadonlyMap<number, string> = new Map([
  [500, '500 Internal Server Error'],
  [502, '502 Bad Gateway'],
]);

function isPlainQuery({ in: place, name, type }: VendorParameter): boolean {
  return place === 'query' && type !== 'object' && name !== 'auditLogFilter';
}

function isPlainObject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
