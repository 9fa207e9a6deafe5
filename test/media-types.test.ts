import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { parse } from '../generator/2-parse/index.js';
import type { Response } from '../generator/model/api.js';
import type { Message } from '../generator/model/messages.js';

/** The response of a page whose type cell says so. */
function readResponse(cell: string): {
  readonly response: Response | undefined;
  readonly rules: readonly Message['rule'][];
} {
  const rules: Message['rule'][] = [];
  const value = `# Item\n\n## item.get\n\n### Responses\n\n| Code | Type |\n| - | - |\n| 200 | ${cell} |\n`;
  const { resources } = parse([new VFile({ path: 'docs/item.md', value })], null, (_, { rule }) => {
    rules.push(rule);
  });
  return { response: resources[0]?.operations[0]?.responses[0], rules };
}

test.each([
  'text/event-stream',
  '(text/event-stream)',
  'text/event-stream)',
  'text/event-stream,',
  '( text/event-stream ), ',
  '(; text/event-stream',
])('the cell %j names a media type, and nothing else', (cell) => {
  const { response, rules } = readResponse(cell);
  expect(response).toMatchObject({ mediaType: 'text/event-stream', type: { kind: 'unknown' } });
  expect(rules).not.toContain('unknown-type');
});

test.each([
  'text/event-stream, string',
  'string; text/event-stream',
  'string (text/event-stream)',
  '(text/event-stream) string',
])('the cell %j names a type, too', (cell) => {
  const { response, rules } = readResponse(cell);
  expect(response?.mediaType).toBe('text/event-stream');
  expect(response?.type).toMatchObject({ kind: 'primitive', name: 'string' });
  expect(rules).not.toContain('unknown-type');
});
