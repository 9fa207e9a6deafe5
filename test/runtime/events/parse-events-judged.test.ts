import { expect, test } from '@jest/globals';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { EventParser } from '../../../templates/runtime/events/parse-events.js';

interface Reading {
  readonly events: readonly { readonly event: string; readonly data: string }[];
  /** `null` where the reader does not say. */
  readonly ids: readonly (string | null)[];
  readonly retry: number;
}

const fields = ['data: ', 'data:', 'data', 'event: ', 'event:a', 'id: ', 'id:1', 'id', 'retry: '];
const pieces = [
  ...fields,
  ':',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\0',
  '7',
  'é',
  '€',
  '😀',
  '\uFEFF',
];

const streams = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    { maxLength: 60 },
  )
  // The other parser waits for what may follow a return at the very end.
  .map((parts) => `${parts.join('')}\n`);

const cutStreams = fc.tuple(streams, fc.array(fc.nat(400))).map(([stream, places]) => {
  const bytes = new TextEncoder().encode(stream);
  const ends = [...places.filter((place) => place < bytes.length), bytes.length];
  const sorted = ends.sort((one, other) => one - other);
  return {
    stream,
    chunks: sorted.map((end, index) => bytes.subarray(sorted[index - 1] ?? 0, end)),
  };
});

test('a stream is read as eventsource-parser reads it, wherever it is cut', () => {
  fc.assert(
    fc.property(cutStreams, ({ stream, chunks }) => {
      const ours = ourReading(chunks);
      const theirs = theirReading(chunks);
      expect(ours.events).toEqual(theirs.events);
      expect(ours.retry).toBe(theirs.retry);
      expect(theirs.ids.map((id, index) => id ?? ours.ids[index] ?? null)).toEqual(ours.ids);
      expect(ours.ids).toEqual(plainIds(stream));
    }),
    { numRuns: 3000 },
  );
});

function ourReading(chunks: readonly Uint8Array[]): Reading {
  const parser = new EventParser();
  const found = chunks.flatMap((chunk) => [...parser.push(chunk)]);
  return {
    events: found.map(({ event, data }) => ({ event, data })),
    ids: found.map(({ id }) => id),
    retry: parser.retry,
  };
}

function theirReading(chunks: readonly Uint8Array[]): Reading {
  const events: { readonly event: string; readonly data: string }[] = [];
  const ids: (string | null)[] = [];
  let retry = 1000;
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      events.push({ event: event ?? 'message', data });
      ids.push(id ?? null);
    },
    onRetry: (time) => {
      retry = time;
    },
  });
  const decoder = new TextDecoder();
  for (const chunk of chunks) parser.feed(decoder.decode(chunk, { stream: true }));
  return { events, ids, retry };
}

/** The ids of the events by the standard, for which the other parser forgets those before. */
function plainIds(stream: string): readonly string[] {
  const ids: string[] = [];
  let id = '';
  let hasData = false;
  for (const line of stream
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, -1)) {
    const [, name, value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (name === 'data') hasData = true;
    if (name === 'id' && !value.includes('\0')) id = value;
    if (line !== '') continue;
    if (hasData) ids.push(id);
    hasData = false;
  }
  return ids;
}
