import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits } from '../generator/limits/default-limits.js';
import { generate, type Limits } from '../generator/index.js';
import { limitedParser } from '../generator/2-parse/markdown/limits/limited-parser.js';
import { parseLimitOptions } from '../generator/command-line/limit-option.js';
import { companion, schemaPage } from './limits/garden-docs.js';
import { matchesPattern, within } from '../generator/limits/patience.js';
import { vendorFolder } from './vendor/pages.js';

const row = '| limit | strng | N | How many |';

/** A page with a mistake, which is told whatever else is wrong. */
function bedPage(text: string, rows = ''): string {
  return `# Bed

## bed.get

Gets it.

${text}

### Parameters

| Name  | Type   | Required | Description |
| ----- | ------ | -------- | ----------- |
${rows}${row}

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200  | [linked](_schemas.md#linked) | It |
`;
}

function rulesOf(
  page: string,
  limits: Partial<Limits> = {},
): readonly (readonly [rule: string, line: number])[] {
  const { messages } = generate(
    [
      { path: 'docs/_api.md', text: companion },
      { path: 'docs/_schemas.md', text: schemaPage('{}') },
      { path: 'docs/bed.md', text: page },
      { path: 'docs/other.md', text: bedPage('').replace('bed.get', 'bed.other') },
    ],
    { limits },
  );
  expect(messages.filter(({ source }) => source.document === 'docs/other.md')).not.toEqual([]);
  return messages
    .filter(({ source }) => source.document !== 'docs/other.md')
    .map(({ rule, source }) => [rule, source.start.line]);
}

const told = ['unknown-type', 13] as const;

describe('what would take the parser minutes is refused at its line, and all else is told', () => {
  test.each<readonly [name: string, text: string]>([
    ['marks of emphasis', '*a_ '.repeat(20_000)],
    ['marks in the words of a heading', `#### ${'*a_ '.repeat(20_000)}`],
    ['marks in one item', `- ${'**a*b_ '.repeat(20_000)}`],
    ['lists in lists', Array.from({ length: 10_000 }, () => '- ').join('') + 'a'],
    ['quotes in quotes', `${'>'.repeat(10_000)} a`],
    ['a table of many columns', manyColumns(20_000)],
    [
      'a table of as many columns without bars at its edges',
      manyColumns(20_000).replace(/^\||\|$/gm, ''),
    ],
  ])('%s', (_, text) => {
    const length = text.split('\n').length - 1;
    const found = rulesOf(bedPage(text));
    expect(found).toEqual([
      ['over-limit', 7],
      [told[0], told[1] + length],
    ]);
  });

  test('a table of many rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `| name${at} | string | N | A |\n`);
    expect(rulesOf(bedPage('', rows.join('')))).toEqual([['over-limit', 11]]);
  });

  test('lists that are indented more from line to line', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`);
    expect(rulesOf(bedPage(lines.join('\n')))[0]).toEqual(['over-limit', 7]);
  });

  test('a page of 100 MB', () => {
    const page = `${bedPage('')}\n\`\`\`json\n"${'a'.repeat(100_000_000)}"\n\`\`\`\n`;
    expect(rulesOf(page)).toEqual([['over-limit', 1]]);
  });
});

function manyColumns(count: number): string {
  return ['a', '-', 'b'].map((cell) => `|${` ${cell} |`.repeat(count)}`).join('\n');
}

describe('what is merely large is read', () => {
  test.each<readonly [name: string, text: string]>([
    ['a page of many fences', '```json\n{ "a": [1, 2, 3] }\n```\n\n'.repeat(20_000)],
    ['a list of many items', '- **name** *and* words\n'.repeat(1200)],
    ['a table of many rows with marks', `| a | b |\n| - | - |\n${'| **a** | *b* |\n'.repeat(900)}`],
    ['a page of many paragraphs', 'Some *words* and `code`.\n\n'.repeat(500)],
    ['lists in lists', '- a\n  - b\n    - c\n      - d\n        - e\n'],
    ['a rule of many stars', '* '.repeat(200)],
    ['a fence of many marks', `${'`'.repeat(100_000)}\na\n${'`'.repeat(100_000)}\n`],
    ['a fence of many other marks', `${'~'.repeat(100_000)}\na\n${'~'.repeat(100_000)}\n`],
  ])('%s', (_, text) => {
    expect(rulesOf(bedPage(text)).map(([rule]) => rule)).toEqual([told[0]]);
  });
});

test('a limit is raised and lowered by its name', () => {
  const marks = '*a_ '.repeat(1200);
  expect(rulesOf(bedPage(marks)).map(([rule]) => rule)).toContain('over-limit');
  expect(rulesOf(bedPage(marks), { marks: 3000 }).map(([rule]) => rule)).toEqual([told[0]]);
  expect(rulesOf(bedPage('> > a'), { nesting: 1 })[0]).toEqual(['over-limit', 7]);
  expect(parseLimitOptions(['cells=5', 'seconds=7', 'cells=6'])).toEqual({
    ...defaultLimits,
    cells: 6,
    seconds: 7,
  });
  for (const word of [
    'cells',
    'cells=',
    'cells=0',
    'cells=-1',
    'cells=1e9',
    'cells=1=2',
    'toString=1',
  ]) {
    expect(() => parseLimitOptions([word])).toThrow(/limit/);
  }
});

describe('time has a limit of its own', () => {
  // Brackets are counted by nobody.
  const slow = '- a\n  - b\n'.repeat(20_000);

  test('for one long stretch', () => {
    const start = performance.now();
    const { root, excesses } = limitedParser([], { ...defaultLimits, seconds: 1 })(
      `# A\n\n${slow}`,
    );
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(root.children).toEqual([]);
    expect(excesses).toMatchObject([{ limit: 'seconds', start: { line: 3 } }]);
  });

  test('for many short ones', () => {
    const { excesses } = limitedParser([], { ...defaultLimits, seconds: 1 })(
      `${'*a_ '.repeat(480)}\n\n# A\n\n`.repeat(3000),
    );
    expect(excesses).toMatchObject([{ limit: 'seconds' }]);
  });

  test('and what was ended leaves nothing behind', () => {
    const parse = limitedParser([], { ...defaultLimits, seconds: 1 });
    expect(parse(slow).excesses).toHaveLength(1);
    expect(parse('*a*\n').root.children).toHaveLength(1);
  });
});

describe('within a time', () => {
  test('is done or late', () => {
    expect(within(1000, () => undefined)).toEqual({ kind: 'done', value: undefined });
    expect(
      within(20, () => {
        for (;;);
      }),
    ).toEqual({ kind: 'late' });
    expect(() =>
      within(1000, () => {
        throw new TypeError('x');
      }),
    ).toThrow(TypeError);
  });

  test('patterns end that go over a text again and again', () => {
    const text = `${'a'.repeat(40)}!`;
    for (const pattern of [
      '^(a+)+$',
      '^(a|a)*$',
      'a*a*a*a*a*a*a*a*a*b',
      '(a|b|ab)(a|a)*\\1{3,}$',
      '(',
    ]) {
      expect(matchesPattern(pattern, text)).toBe(false);
    }
    expect(matchesPattern('^(?:a+)+!$', text)).toBe(true);
    expect(matchesPattern('^[a-f0-9]{24}$', '575ecf887ae143cd83dc4aa2')).toBe(true);
  });

  // What the engine has no room for ends the process.
  test('patterns in patterns are not tried', () => {
    for (const start of ['(?<!a', '(', '(?:a|']) {
      const pattern = `${start.repeat(5000)}a${')'.repeat(5000)}`;
      expect(matchesPattern(pattern, 'a')).toBe(false);
    }
    expect(matchesPattern('(a)'.repeat(20_000), 'a')).toBe(false);
    expect(matchesPattern('(?:a)?'.repeat(20), 'a')).toBe(true);
  });
});

test('a vendor may have eight times as much on a page', () => {
  const page = readFileSync(join(vendorFolder('2.8.1'), 'docs/_schemas.md'), 'utf8');
  expect(defaultLimits.characters).toBeGreaterThan(8 * page.length);
});
