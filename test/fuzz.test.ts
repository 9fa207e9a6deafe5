import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { pathFault } from '../generator/6-write/path-fault.js';
import { readDocuments } from '../generator/1-read/index.js';
import { generate } from '../generator/generate.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { defaults } from '../generator/options.js';
import { editedDocuments, filesOf, schemaDocuments, type Documents } from './fuzz/any-documents.js';
import { writeTogether } from './compile-together.js';
import { projectRoot } from './project-root.js';

/** Documents of each kind; `FUZZ_RUNS=100000 SEED=7 npm test -- fuzz` for hours. */
const runs = Number(process.env['FUZZ_RUNS'] ?? '50');
const seed = Number(process.env['SEED'] ?? '20261127');
const hours = 3_600_000;

const pages: Documents = new Map(
  (await readDocuments(join(projectRoot, 'input-docs'))).map(({ path, value }) => [
    path,
    String(value),
  ]),
);
/** A few pages, so that there is time for many edits; without the routes of the others. */
const small: Documents = new Map(
  [...pages]
    .filter(([path]) => /(?:_api|_schemas|event|webhook)s?\.md$/.test(path))
    .map(([path, text]) => [path, text.replace(/^\| (?!event|webhook)\w+\.\w+ .*\n/gm, '')]),
);
let made = 0;
let refused = 0;
/** Some of the outputs, which are compiled together: one of so many, of each kind. */
const compiledOf = Math.max(1, Math.floor(runs / Number(process.env['FUZZ_COMPILED'] ?? '12')));

test.each([
  ['pages with edits', editedDocuments(small)],
  ['any schemas', schemaDocuments],
])(
  'for %s there is a message, or files that parse, compile, and stay in their folder',
  async (_, documents) => {
    const outputs = new Map<string, readonly GeneratedFile[]>();
    const last = join(mkdtempSync(join(tmpdir(), 'sdkdown-')), 'documents.json');
    fc.assert(
      fc.property(documents, (texts) => {
        // What never ends can be read there.
        writeFileSync(last, JSON.stringify([...texts]));
        const { files, failed, messages } = generate(filesOf(texts), defaults);
        if (failed || files.length === 0) {
          refused += 1;
          expect(failed ? messages.length : 1).toBeGreaterThan(0);
          return;
        }
        made += 1;
        expect(files.flatMap(faultsOf)).toEqual([]);
        if (made % compiledOf === 0) outputs.set(`made${made}`, files);
      }),
      { numRuns: runs, seed, endOnFailure: process.env['CI'] === 'true' },
    );
    rmSync(join(last, '..'), { recursive: true });
    const all = await writeTogether(outputs);
    const { output } = await all.compile('typescript-7', ['-p', '.']);
    await all.remove();
    expect(output).toBe('');
  },
  24 * hours,
);

afterAll(() => {
  console.info(`${made} documents generated, ${refused} refused; seed ${seed}`);
  // A fuzz that is refused each time proves nothing.
  expect(made).toBeGreaterThan(refused / 20);
});

function faultsOf({ path, content }: GeneratedFile): readonly string[] {
  const fault = pathFault(path);
  if (fault !== null) return [`${path}: ${fault}`];
  if (path.endsWith('.json')) {
    JSON.parse(content);
    return [];
  }
  if (!path.endsWith('.ts') || path.startsWith('src/runtime/')) return [];
  const { diagnostics = [] } = ts.transpileModule(content, {
    reportDiagnostics: true,
    fileName: path,
  });
  return diagnostics.map(({ messageText }) => `${path}: ${JSON.stringify(messageText)}`);
}
