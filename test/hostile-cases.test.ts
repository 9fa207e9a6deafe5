import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { generate, type Generated } from '../generator/generate.js';
import { printMessages } from '../generator/print/print-messages.js';
import { expectFile, readCases } from './case-folders.js';
import { writeTogether } from './compile-together.js';
import type { GeneratedPackage } from './generated-package.js';
import { classes } from './hostile/coverage.js';
import { groups } from './hostile/payloads.js';
import { projectRoot } from './project-root.js';

const cases = readCases('hostile/cases');
const outputs = new Map<string, Generated>();
let all: GeneratedPackage;

beforeAll(async () => {
  for (const { name, folder } of cases) {
    const docs = join(folder, 'docs');
    const documents = await readDocuments(docs);
    const generated = generate(
      documents,
      { dialect: null, strict: false },
      schemaFileReader(docs, null),
    );
    outputs.set(name, generated);
  }
  const made = [...outputs].filter(([, { failed }]) => !failed);
  all = await writeTogether(new Map(made.map(([name, { files }]) => [name, files])));
});

afterAll(() => all.remove());

describe('a hostile page says no more than it may', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const documents = await readDocuments(join(one.folder, 'docs'));
    const { files, messages, failed } = outputs.get(one.name) ?? {
      files: [],
      messages: [],
      failed: true,
    };
    const printed = printMessages(documents, messages);
    if (messages.length > 0 || existsSync(join(one.folder, 'messages.txt'))) {
      expectFile(one, 'messages.txt', printed);
    }
    expect(printed).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)/u);
    expect(existsSync(join(one.folder, 'shows.txt'))).toBe(!failed);
    if (failed) return;
    expect(files.map((each) => each.path).filter((each) => !isPlainPath(each))).toEqual([]);
    const [path = '', ...lines] = readFileSync(join(one.folder, 'shows.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    const file = files.find((each) => each.path === path);
    expect(file?.content).toContain(lines.join('\n'));
  });

  test('and what is generated compiles, its tests too', async () => {
    const { output } = await all.compile('typescript-7', ['-p', '.']);
    expect(output).toBe('');
  }, 120_000);
});

describe('each class of payloads', () => {
  test('has its case', () => {
    const numbers = cases.map(({ name }) => Number(name.slice(0, 2)));
    expect(numbers).toEqual(Array.from({ length: 37 }, (_, index) => index + 1));
    expect(classes.map((one) => one.case)).toEqual(numbers);
  });

  test('stands in each place of a page, or has tests of its own', () => {
    expect(new Set(classes.flatMap((one) => one.groups))).toEqual(new Set(groups));
    const files = classes.flatMap(({ tests }) => tests.map((name) => `test/${name}.test.ts`));
    expect(files.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});

/** Of `a-z`, `0-9` and `-`, but for dots before an ending, and the names of two files that are always there. */
function isPlainPath(path: string): boolean {
  return /^(?:README\.md|\.gitignore|(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.[a-z]+)+)$/.test(path);
}
