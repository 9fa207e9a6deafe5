import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocuments } from '../generator/1-read/index.js';
import { fixDocuments } from '../generator/commands/fix-documents.js';
import { judgeDocuments } from './fixes/judge-documents.js';
import { misspellings } from './fixes/misspell.js';
import { projectRoot } from './project-root.js';

/** A page as it is, as an editor on Windows saves it, and with spaces that nobody sees. */
const layouts = [
  { begin: '', end: '\n' },
  { begin: '\ufeff', end: '\r\n' },
  { begin: '', end: '  \n' },
] as const;

test('a fix restores what was misspelt, and changes no other byte', async () => {
  const pages = await readDocuments(join(projectRoot, 'input-docs'));
  const known = new Set(judgeDocuments(pages).map(({ rule }) => rule));
  let misspelt = 0;
  let restored = 0;

  const pageCases = fc.tuple(
    ...pages.map((page) =>
      fc.record({
        path: fc.constant(page.path),
        lines: fc.constant(String(page.value).split('\n')),
        layout: fc.constantFrom(...layouts),
        slips: misspellings(String(page.value).split('\n')),
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(pageCases, async (cases) => {
      const folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
      mkdirSync(join(folder, 'input-docs'));
      for (const { path, lines, layout, slips } of cases) {
        const written = lines.map(
          (text, line) => slips.find((slip) => slip.line === line)?.text ?? text,
        );
        writeFileSync(join(folder, path), layout.begin + written.join(layout.end));
      }
      const { documents } = await fixDocuments(join(folder, 'input-docs'), judgeDocuments);
      const left = judgeDocuments(documents).filter(({ rule }) => !known.has(rule));
      for (const { path, lines, layout, slips } of cases) {
        const text = readFileSync(join(folder, path), 'utf8');
        expect(text.startsWith(layout.begin)).toBe(true);
        const found = text.slice(layout.begin.length).split(layout.end);
        expect(found).toHaveLength(lines.length);
        for (const [line, original] of lines.entries()) {
          const slip = slips.find((one) => one.line === line);
          // Never a third thing: it is mended, or left to people.
          expect([original, slip?.text]).toContain(found[line]);
          if (slip === undefined || slip.text === original) continue;
          misspelt += 1;
          if (found[line] === original) restored += 1;
        }
      }
      expect(left.filter(({ fix }) => fix !== null)).toEqual([]);
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 6, seed: 5, endOnFailure: true },
  );
  // The others could mean more than one thing: `devices` is no misspelt `device`.
  expect(misspelt).toBeGreaterThan(300);
  expect(restored / misspelt).toBeGreaterThan(0.75);
}, 600_000);
