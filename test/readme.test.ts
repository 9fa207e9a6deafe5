import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withSpeedTable } from '../bench/markdown/readme-table.js';
import { projectRoot } from './project-root.js';

const readme = readRoot('README.md');

/** The fences of the side-by-side, by the file that each of them shows a part of. */
const excerpts: readonly (readonly [string, string])[] = [
  ['input-docs/accessToken.md', fenceAfter('A section of a page such as')],
  ['output/src/resources/access-token.ts', fenceAfter('becomes a method in')],
  ['output/src/schemas/access-token.ts', fenceAfter('a type in `output/src/schemas')],
  ['output/test/access-token.test.ts', fenceAfter('and tests in')],
];

test.each(excerpts)('the README shows %s as it is', (path, excerpt) => {
  const lines = new Set(
    readRoot(path)
      .split('\n')
      .map((line) => line.trim()),
  );
  const shown = excerpt.split('\n').map((line) => line.trim());
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((line) => line !== '// …' && !lines.has(line))).toEqual([]);
});

test('the README says of speed what was measured', async () => {
  expect(await withSpeedTable(readme, readRoot('bench/RESULTS.md'))).toBe(readme);
});

function fenceAfter(words: string): string {
  const at = readme.indexOf(words);
  const [, fence] = /```\w+\n(.*?)\n```/s.exec(readme.slice(at)) ?? [];
  if (at === -1 || fence === undefined) throw new Error(`the README lost its part "${words}"`);
  return fence;
}

function readRoot(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
