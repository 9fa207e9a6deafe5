import { describe, expect, test } from '@jest/globals';
import { ts } from 'ts-morph';
import { codeText } from '../../generator/text/code-text.js';
import { planDoc, planDocWithTags } from '../../generator/text/doc-text.js';
import { markdownText } from '../../generator/text/markdown-text.js';
import { propertyKeyText } from '../../generator/text/property-key.js';
import { sentenceText } from '../../generator/text/words/sentence-text.js';
import { stringText } from '../../generator/text/string-text.js';
import { ownDoc } from '../../generator/text/tags.js';
import { valueText } from '../../generator/text/value-text.js';

test.each([
  ['plain', "'plain'"],
  ["it's", '"it\'s"'],
  ['"quoted"', '\'"quoted"\''],
  [`both ' and "`, `'both \\' and "'`],
  ['line\nbreak', "'line\\nbreak'"],
  ['back\\slash', "'back\\\\slash'"],
  ['\u2028 and \u202e', "'\\u2028 and \\u202e'"],
  ['${x} `y`', "'${x} `y`'"],
  ['\ud800', "'\\ud800'"],
  ['é例😀', "'é例😀'"],
])('the string %j is %s', (value, expected) => {
  expect(stringText(value)).toBe(expected);
});

test.each([
  ['name', 'name'],
  ['$ref', '$ref'],
  ['_id', '_id'],
  ['X-Forwarded', "'X-Forwarded'"],
  ['2fa', "'2fa'"],
  ['', "''"],
  ['名前', '名前'],
  ['a\u200db', "'a\\u200db'"],
  ['𠮷', "'𠮷'"],
  ['\u2e2f', "'\u2e2f'"],
  ["a']: x; ['", `"a']: x; ['"`],
])('the key %j is %s', (name, expected) => {
  expect(propertyKeyText(name)).toBe(expected);
});

test('a key that stands without quotes is an identifier of TypeScript', () => {
  const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCodePoint(code));
  const bare = ['', 'a'].map((before) =>
    characters.filter((character) => propertyKeyText(before + character) === before + character),
  );
  const [starts = [], parts = []] = bare;
  const isKnown = (
    is: (code: number, version: ts.ScriptTarget) => boolean,
    character: string,
  ): boolean => is(character.codePointAt(0) ?? 0, ts.ScriptTarget.ES2022);
  expect(starts.filter((start) => !isKnown(ts.isIdentifierStart, start))).toEqual([]);
  expect(parts.filter((part) => !isKnown(ts.isIdentifierPart, part))).toEqual([]);
  expect(starts).toEqual(expect.arrayContaining(['é', 'ω', 'я', 'ع', 'क', 'ท', 'ア', '例', '한']));
  expect(parts.length).toBeGreaterThan(starts.length);
});

describe('a doc comment', () => {
  test.each([
    ['ends */ early', 'ends *\\/ early'],
    ['**/', '**\\/'],
    ['@deprecated', '\\@deprecated'],
    ['@déprécié', '\\@déprécié'],
    ['@-0', '\\@-0'],
    ['mail ada@example.com', 'mail ada@example.com'],
    ['two\n\tlines', 'two lines'],
    ['a\u202eb', 'a b'],
  ])('holds %j as %j', (text, expected) => {
    expect(planDoc([text], 0)).toBe(expected);
  });

  test('is wrapped at 100 columns, with paragraphs apart', () => {
    const lines = planDoc(['word '.repeat(40), '', 'second'], 2).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(95);
    expect(lines.slice(-2)).toEqual(['', 'second']);
  });

  test('has its tags last, one a line', () => {
    const tags = [
      { tag: ownDoc`@returns`, text: 'A device.' },
      { tag: ownDoc`@throws {NotFoundError}`, text: '@evil' },
    ];
    expect(planDocWithTags(['Reads.'], tags, 0)).toBe(
      'Reads.\n\n@returns A device.\n@throws {NotFoundError} \\@evil',
    );
  });
});

test.each([
  ['a', '`a`'],
  ['a`b', '`` a`b ``'],
  ['``', '``` `` ```'],
])('the code span of %j is %s', (text, expected) => {
  expect(codeText(text)).toBe(expected);
});

test.each([
  ['ID of the device', 'ID of the device.'],
  ['Done.', 'Done.'],
  ['Really?', 'Really?'],
  ['(see there.)', '(see there.)'],
  ['', ''],
])('%j is the sentence %j', (fragment, expected) => {
  expect(sentenceText(fragment)).toBe(expected);
});

describe('a value', () => {
  test('has its objects on several lines and its arrays on one', () => {
    expect(valueText({ a: [1, 'x', null], b: { c: [] }, d: {} }, 0, 0)).toBe(
      "{\n  a: [1, 'x', null],\n  b: {\n    c: [],\n  },\n  d: {},\n}",
    );
  });

  test('keeps a key that would set the prototype', () => {
    expect(valueText(Object.fromEntries([['__proto__', 1]]), 0, 0)).toBe(
      "{\n  ['__proto__']: 1,\n}",
    );
  });

  test('keeps the sign of zero', () => {
    expect(valueText(-0, 0, 0)).toBe('-0');
  });
});

describe('Markdown', () => {
  test.each([
    ['plain (words) #1', 'plain (words) \\#1'],
    ['a | b', 'a \\| b'],
    ['only `id` and `a|b`', 'only `id` and `a\\|b`'],
    ['<script>*x*</script>', '\\<script\\>\\*x\\*\\</script\\>'],
    ['[page](page.md) and [web](https://example.com)', 'page and \\[web\\](https://example.com)'],
    ['1. first', '1\\. first'],
    ['two\n# lines', 'two \\# lines'],
  ])('shows %j as %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});
