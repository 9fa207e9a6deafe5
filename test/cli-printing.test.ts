import { expect, test } from '@jest/globals';
import { noDifference } from '../generator/6-write/index.js';
import { CommandError } from '../generator/model/command-error.js';
import type { Message, Severity } from '../generator/model/messages.js';
import { printFailure } from '../generator/print/print-failure.js';
import {
  printComparison,
  printSummary,
  printWriteResult,
} from '../generator/print/print-summary.js';

test('a wrong command is one line, whatever stands in it', () => {
  expect(printFailure(new CommandError('unknown \u001b[31m\n\u202eword'))).toEqual({
    text: 'sdkdown: unknown  [31m word\n',
    exitCode: 2,
  });
});

test('anything else is a bug of ours, with its stack and a request to report it', () => {
  const { text, exitCode } = printFailure(new TypeError('no such thing'));
  expect(exitCode).toBe(70);
  expect(text).toMatch(/^sdkdown: bug in the generator: TypeError: no such thing\n +at .*report/s);
});

test('a bug that was foreseen says so once, and no bug speaks to the terminal', () => {
  const { text } = printFailure(new Error('bug in the generator: \u001b[2Jno name'));
  expect(text).toMatch(/^sdkdown: bug in the generator:  \[2Jno name\n +at /);
});

test('a bug may be thrown without being an error', () => {
  expect(printFailure('boo').text).toMatch(/^sdkdown: bug in the generator: boo\n/);
});

test('the summary counts one of a thing in the singular', () => {
  const messages = (['warning', 'info', 'info'] as const).map(messageOf);
  expect(printSummary({ pages: 3, actions: 1, schemas: 0, unknowns: 3 }, messages)).toBe(
    '3 pages, 1 action, 0 schemas; 0 errors, 1 warning, 2 infos\n3 places typed unknown\n',
  );
});

test('the result names what was forced and what was kept', () => {
  const result = {
    written: ['a', 'b'],
    unchanged: ['c'],
    removed: [],
    overwritten: ['a'],
    kept: ['d'],
    interrupted: false,
    changes: [],
  };
  expect(printWriteResult('sdk', result)).toBe(
    'sdk: 2 files written, 1 unchanged, 0 removed\n' +
      '  a  (overwritten by --force)\n' +
      '  d  (kept, as it was edited; sdkdown no longer makes it)\n',
  );
});

test('a comparison lists each path with what is wrong with it', () => {
  expect(printComparison('sdk', noDifference)).toBe('sdk is what generate would write\n');
  expect(printComparison('sdk', { ...noDifference, stale: ['a'], edited: ['b'] })).toBe(
    'sdk is not what generate would write:\n' +
      '  a  (stale)\n' +
      '  b  (edited by hand, generate refuses it)\n',
  );
});

function messageOf(severity: Severity): Message {
  const start = { line: 1, column: 1 };
  const source = { document: 'input-docs/a.md', start, end: start };
  return { rule: 'some-rule', severity, reason: 'Unexpected', note: '', source, fix: null };
}
