import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePage } from '../../generator/2-parse/markdown/fast/parse-page.js';
import { RowMemo } from '../../generator/2-parse/markdown/fast/row-memo.js';
import { markdownParser, parseMarkdown } from '../../generator/2-parse/markdown/parse-markdown.js';
import type { Technique } from '../../generator/model/technique.js';
import { projectRoot } from '../project-root.js';
import { vendorFolder } from '../vendor/pages.js';
import { anyLines, anyPage, anyTechniques, nearlyPlainPage } from './any-page.js';

/** `FUZZ=20 SEED=7` makes twenty times as many pages, others than those that are made without. */
const times = Number(process.env['FUZZ'] ?? '1');
const seed = Number(process.env['SEED'] ?? '1');

describe('a page that is parsed in parts has the tree that it has in one', () => {
  test.each([
    ['of this repository', join(projectRoot, 'input-docs')],
    ['of a vendor', join(vendorFolder('2.8.1'), 'docs')],
  ])('%s', (_, folder) => {
    const parse = markdownParser([]);
    // The schemas of the vendor are 3 MB of fences, which differ from the others in length alone.
    for (const page of pagesIn(folder).filter(({ length }) => length < 100_000)) {
      expect(parse(page)).toEqual(parseMarkdown(page));
    }
  });

  test('of any lines in any order', () => {
    fc.assert(
      fc.property(anyPage, anyTechniques, (page, techniques) => {
        expect(markdownParser(techniques)(page)).toEqual(parseMarkdown(page));
      }),
      { numRuns: 2000 * times, seed },
    );
  });

  test('of plain blocks with any characters in them', () => {
    fc.assert(
      fc.property(nearlyPlainPage, (page) => {
        expect(markdownParser([])(page)).toEqual(parseMarkdown(page));
      }),
      { numRuns: 2000 * times, seed },
    );
  });

  test('of a vendor, with any lines in it', () => {
    const pages = pagesIn(join(projectRoot, 'input-docs')).map((page) => page.split('\n'));
    const edit = fc.record({
      at: fc.nat({ max: 9999 }),
      added: anyLines,
      removed: fc.nat({ max: 3 }),
    });
    const edits = fc.array(edit, { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...pages), edits, (page, list) => {
        const lines = [...page];
        for (const { at, added, removed } of list) {
          lines.splice(at % page.length, removed, ...added);
        }
        const text = lines.join('\n');
        expect(markdownParser([])(text)).toEqual(parseMarkdown(text));
      }),
      { numRuns: 100 * times, seed },
    );
  });

  test('where a quote defines a link that is named before and after it', () => {
    const far = `\n\n${'word '.repeat(300)}\n\n# `;
    const page = `# [z] A${far}B\n\n> [z]: u${far}[z] C\n\n| a |\n|---|\n| [z] |\n`;
    expect(markdownParser([])(page)).toEqual(parseMarkdown(page));
  });

  test('after others with the same rows', () => {
    const head = '| a | b |\n|---|---|\n';
    const rows = '| [x] | `y\\|z` |\n|| **x** |\n| x | y | z |\n';
    const pages = [
      `${head}${rows}\n# A\n\n${head}`,
      `| a |\n|:-:|\n${rows}`,
      `# B\n\n${head}${rows}\n[x]: y\n`,
      `<!--\n${head}${rows}\n-->\n${head}${rows}`,
      `${head}${rows}\n# C\n`,
    ];
    const parse = markdownParser([]);
    for (const page of pages) expect(parse(page)).toEqual(parseMarkdown(page));
  });
});

test('each technique leaves less to parse', () => {
  const section = `# A **b**\n\n${'word '.repeat(300)}end\n\n`;
  const fence = `\`\`\`json\n${'1,\n'.repeat(500)}\`\`\`\n\n`;
  const table = `| a | b |\n|---|---|\n${'| same | row |\n| **odd** | row |\n'.repeat(200)}\n`;
  const page = (section + fence + table).repeat(3);
  expect(parsedLengths(page, ['fences', 'plain'])).toEqual([page.length]);
  expect(sum(parsedLengths(page, ['plain']))).toBe(page.length - 3 * 1500);
  // What is left are the headings, and one row of the table.
  expect(sum(parsedLengths(page, []))).toBeLessThan(100);
});

test('a row is parsed once, in however many pages it stands', () => {
  const page = '| a |\n|---|\n| **odd** |\n';
  let count = 0;
  const parse: typeof parseMarkdown = (text) => {
    count += 1;
    return parseMarkdown(text);
  };
  const rows = new RowMemo(parse);
  for (const text of [page, page, `# A\n\n${page}`]) parsePage(text, parse, rows, []);
  expect(count).toBe(1);
});

test('a comment that goes on and on is looked through in steps that grow', () => {
  const page = `<!--\n${'words\n\n'.repeat(1000)}-->\n\nwords\n`;
  expect(sum(parsedLengths(page, []))).toBeLessThan(5 * page.length);
});

/** How much text the parser is given at a time. */
function parsedLengths(page: string, techniques: readonly Technique[]): readonly number[] {
  const lengths: number[] = [];
  const parse = (text: string): ReturnType<typeof parseMarkdown> => {
    lengths.push(text.length);
    return parseMarkdown(text);
  };
  parsePage(page, parse, new RowMemo(parse), techniques);
  return lengths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
