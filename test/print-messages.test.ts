import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import type { Message } from '../generator/model/messages.js';
import type { Source } from '../generator/model/source.js';
import { frameLines, linesOf } from '../generator/print/code-frame.js';
import { printMessages } from '../generator/print/print-messages.js';

test.each([
  ['a tab', '\tab\twrong', 'wrong', '    ab  ', 5],
  ['Chinese', '| 数据 | wrong |', 'wrong', '| 数据 | ', 5],
  ['wide letters that are wrong', '| 数据 |', '数据', '| ', 4],
  ['an emoji of many parts', '| 👩‍👩‍👧 | wrong |', 'wrong', '| 👩‍👩‍👧 | ', 5],
  ['an accent of its own', '| e\u0301 | wrong |', 'wrong', '| e\u0301 | ', 5],
  ['a character that a terminal obeys', 'a\u001b[2Jb wrong', 'wrong', 'a␛[2Jb ', 5],
  ['a character that turns the text around', 'a\u202eb wrong', 'wrong', 'a\ufffdb ', 5],
])('carets stand below what is wrong beside %s', (_, line, wrong, before, width) => {
  const at = line.indexOf(wrong);
  const [frame] = frameLines(linesOf(line), place(1, at + 1, 1, at + wrong.length + 1));
  const columns = widthOf(before);
  expect(frame?.marked).toEqual({ before: columns, width });
  expect(frame?.text.startsWith(before)).toBe(true);
});

test('a long line is cut around what is wrong', () => {
  const line = `${'left '.repeat(500)}wrong${' right'.repeat(500)}`;
  const [frame] = frameLines(linesOf(line), place(1, 2501, 1, 2506));
  const { text = '', marked } = frame ?? {};
  expect(text.length).toBeLessThan(110);
  expect(text).toMatch(/^…[^]*wrong[^]*…$/);
  expect(text.slice(marked?.before, (marked?.before ?? 0) + (marked?.width ?? 0))).toBe('wrong');
});

test('a place without width, or at the end of a line, has one caret', () => {
  expect(frameLines(linesOf('ab'), place(1, 1, 1, 1))[0]?.marked).toEqual({ before: 0, width: 1 });
  expect(frameLines(linesOf('ab\n'), place(1, 3, 1, 3))[0]?.marked).toEqual({
    before: 2,
    width: 1,
  });
  expect(frameLines(linesOf(''), place(1, 1, 1, 1))).toHaveLength(1);
});

test('of a long place the first lines and the last are shown', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  const lines = frameLines(linesOf(text), place(2, 3, 11, 3));
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 11]);
  expect(printMessages([page(text)], [message(place(2, 3, 11, 3))])).toBe(
    [
      'docs/a.md:2:3 warning Unexpected (some-rule)',
      '   1 | line 1',
      '   2 | line 2',
      '     |   ^^^^',
      '   3 | line 3',
      '     | ^^^^^^',
      '   … |',
      '  11 | line 11',
      '     | ^^',
      '  Do this.',
      '',
      '',
    ].join('\n'),
  );
});

test('with colors the words are the same', () => {
  const messages = [message(place(1, 1, 1, 3))];
  const look = { colors: true, pathOf: (document: string): string => `far/${document}` };
  const colored = printMessages([page('ab c')], messages, look);
  expect(colored).toContain('\u001b[33m');
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(
    printMessages([page('ab c')], messages, { ...look, colors: false }),
  );
});

test('a document that is not there is told without lines', () => {
  expect(printMessages([], [message(place(1, 1, 1, 1))])).toBe(
    'docs/a.md:1:1 warning Unexpected (some-rule)\n  Do this.\n\n',
  );
});

function widthOf(text: string): number {
  const wide = /[数据]|👩‍👩‍👧/gu;
  return [...text.replace(wide, 'xx').replace(/\u0301/g, '')].length;
}

function place(line: number, column: number, endLine: number, endColumn: number): Source {
  return {
    document: 'docs/a.md',
    start: { line, column },
    end: { line: endLine, column: endColumn },
  };
}

function page(value: string): VFile {
  return new VFile({ path: 'docs/a.md', value });
}

function message(source: Source): Message {
  return {
    rule: 'some-rule',
    severity: 'warning',
    reason: 'Unexpected',
    note: 'Do this.',
    source,
    fix: null,
  };
}
