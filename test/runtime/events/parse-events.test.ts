import { describe, expect, test } from '@jest/globals';
import { EventStreamError } from '../../../templates/runtime/events/event-stream-error.js';
import { EventParser, longestEvent } from '../../../templates/runtime/events/parse-events.js';
import type { ServerEvent } from '../../../templates/runtime/events/server-event.js';

const encoder = new TextEncoder();

function parse(...chunks: readonly (string | Uint8Array)[]): readonly ServerEvent<string>[] {
  const parser = new EventParser();
  return chunks.flatMap((chunk) => [
    ...parser.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk),
  ]);
}

/** `event id data` of each event. */
function summaryOf(...chunks: readonly (string | Uint8Array)[]): readonly string[] {
  return parse(...chunks).map(({ id, event, data }) => `${event} ${id} ${data}`);
}

describe('an event', () => {
  test.each<[string, string, readonly string[]]>([
    ['has a name, an id and data', 'event: a\nid: 1\ndata: x\n\n', ['a 1 x']],
    ['is called message by itself', 'data: x\n\n', ['message  x']],
    ['is called message when its name is empty', 'event: a\nevent\ndata: x\n\n', ['message  x']],
    ['joins its lines of data', 'data: x\ndata:\ndata: y\n\n', ['message  x\n\ny']],
    ['may have empty data', 'data\n\ndata:\n\n', ['message  ', 'message  ']],
    ['without data is none', 'event: a\nid: 1\n\ndata: x\n\n', ['message 1 x']],
    [
      'keeps the id of the one before',
      'id: 1\ndata: x\n\ndata: y\n\n',
      ['message 1 x', 'message 1 y'],
    ],
    [
      'takes the id away with an empty one',
      'id: 1\ndata: x\n\nid\ndata: y\n\n',
      ['message 1 x', 'message  y'],
    ],
    ['ignores an id with U+0000', 'id: 1\nid: 2\0\ndata: x\n\n', ['message 1 x']],
    ['loses one space after the colon', 'data:  x \n\ndata:x\n\n', ['message   x ', 'message  x']],
    ['keeps further colons', 'data: a: b:c\n\n', ['message  a: b:c']],
    ['ignores comments and other fields', ': hi\nDATA: z\ndat: z\ndata: x\n:\n\n', ['message  x']],
    ['ends its lines in any way', 'data: x\r\ndata: y\rdata: z\n\r', ['message  x\ny\nz']],
    ['ends after two returns', 'data: x\r\r', ['message  x']],
    ['that is not complete is dropped', 'data: x\n\ndata: y\n', ['message  x']],
    ['may follow a byte order mark', '\uFEFFdata: x\n\n', ['message  x']],
    ['takes a second mark for a name', '\uFEFF\uFEFFdata: x\n\ndata: y\n\n', ['message  y']],
    [
      'takes a later mark for text',
      'data: x\n\ndata: \uFEFFy\n\n',
      ['message  x', 'message  \uFEFFy'],
    ],
  ])('%s', (_, stream, expected) => {
    expect(summaryOf(stream)).toEqual(expected);
    expect(summaryOf(...Array.from(encoder.encode(stream), (byte) => Uint8Array.of(byte)))).toEqual(
      expected,
    );
  });

  test('replaces bytes that are not UTF-8', () => {
    const bytes = [0xff, 0xe2, 0x82, 0x0a, 0x0a].map((byte) => Uint8Array.of(byte));
    expect(summaryOf('data: ', ...bytes)).toEqual(['message  \uFFFD\uFFFD']);
  });

  test('is there as soon as its empty line has begun', () => {
    const parser = new EventParser();
    expect([...parser.push(encoder.encode('data: x\r\n\r'))]).toHaveLength(1);
    expect([...parser.push(encoder.encode('\ndata: y\r\n\r\n'))]).toHaveLength(1);
  });
});

describe('the time to wait', () => {
  test.each([
    ['is a second', '', 1000],
    ['is what the server says, without an event too', 'retry: 5\n', 5],
    ['may be none', 'retry: 0\n', 0],
    ['does not follow what is no number', 'retry: 5\nretry: 1.5\nretry: -1\nretry: 5s\nretry\n', 5],
    ['has ASCII digits only', 'retry: ٣\n', 1000],
  ])('%s', (_, stream, expected) => {
    const parser = new EventParser();
    expect([...parser.push(encoder.encode(stream))]).toEqual([]);
    expect(parser.retry).toBe(expected);
  });
});

describe('a new connection', () => {
  test('drops what the old one left, and keeps the last id and the time to wait', () => {
    const parser = new EventParser();
    const first = [
      ...parser.push(encoder.encode('retry: 7\nid: 1\n\nid: 2\nevent: a\ndata: x\nda')),
    ];
    expect(first).toEqual([]);
    parser.restart();
    expect(parser).toMatchObject({ lastEventId: '1', retry: 7 });
    expect([...parser.push(encoder.encode('\uFEFFdata: y\n\n'))]).toEqual([
      { id: '1', event: 'message', data: 'y' },
    ]);
  });
});

describe('a stream without end', () => {
  const half = new Uint8Array(longestEvent / 2).fill(0x78);

  test.each<[string, readonly (string | Uint8Array)[]]>([
    ['of one line', ['data: ', half, half]],
    ['of one line in one chunk', [`data: ${'x'.repeat(longestEvent)}\n`]],
    ['of several lines', ['data: ', half, '\ndata: ', half]],
    ['of a comment', [':', half, half]],
    ['of empty lines of data', ['data\n'.repeat(longestEvent / 2)]],
  ])('%s is an error', (_, chunks) => {
    expect(() => parse(...chunks)).toThrow(EventStreamError);
  });

  test('of comments is none', () => {
    const comments = new Uint8Array(longestEvent / 2).fill(0x3a);
    comments[comments.length - 1] = 0x0a;
    expect(summaryOf('data: x\n', comments, comments, comments, '\n')).toEqual(['message  x']);
  });

  test('gives the events before it', () => {
    const parser = new EventParser();
    const events = parser.push(encoder.encode(`data: x\n\ndata: ${'y'.repeat(longestEvent)}`));
    expect(events.next().value).toMatchObject({ data: 'x' });
    expect(() => events.next()).toThrow(EventStreamError);
  });

  // With a copy of all that is there for each chunk this would take hours.
  test('of tiny chunks is read in one pass', () => {
    const parser = new EventParser();
    const byte = Uint8Array.of(0x78);
    const size = 4_000_000;
    expect([...parser.push(encoder.encode('data: '))]).toEqual([]);
    for (let count = 0; count < size; count += 1) parser.push(byte).next();
    const [event] = parser.push(encoder.encode('\n\n'));
    expect(event?.data.length).toBe(size);
  });
});
