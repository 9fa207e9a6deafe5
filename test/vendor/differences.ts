import { isDeepStrictEqual } from 'node:util';
import { decodeHalves } from './decode-halves.js';
import type { Outcome } from './outcomes.js';
import type { VendorAction } from './pages.js';
import type { Params } from './random-calls.js';
import type { RecordedRequest, Reply } from './recording-server.js';

interface Call {
  readonly action: VendorAction;
  readonly params: Params;
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
    reason: 'the vendor sends `{}` with every POST and PATCH whose caller gives no body',
    ours: onRequests((theirs, { action, params }) => {
      const body = action.parameters.find((parameter) => parameter.in === 'body');
      const given = body === undefined ? undefined : params[body.name];
      const isEmpty = theirs.body.kind === 'json' && JSON.stringify(theirs.body.value) === '{}';
      return given === undefined && isEmpty ? { ...theirs, body: { kind: 'none' } } : theirs;
    }),
  },
  {
    name: 'a path is UTF-8',
    reason: 'the vendor encodes the halves of a character beyond U+FFFF, which nobody decodes',
    ours: onRequests((theirs) => ({ ...theirs, path: theirs.path.map(decodeHalves) })),
  },
  {
    name: 'a part that is a file has a file name',
    reason: 'servers tell files from fields by it; the vendor sends a Buffer without one',
    ours: onRequests((theirs, { action }) => {
      if (theirs.body.kind !== 'parts') return theirs;
      const files = action.parameters.filter(({ type }) => type === 'file').map(({ name }) => name);
      const parts = theirs.body.parts.map((part) =>
        files.includes(part.name) ? { ...part, fileName: 'blob' } : part,
      );
      return { ...theirs, body: { kind: 'parts', parts } };
    }),
  },
];

function onRequests(
  ours: (theirs: RecordedRequest, call: Call) => RecordedRequest,
): (theirs: Sent, call: Call) => Sent {
  return (theirs, call) => (typeof theirs === 'string' ? theirs : ours(theirs, call));
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
