import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeTogether } from './compile-together.js';
import { findFaults } from './fuzz/find-faults.js';
import { readKnownOutputs } from './fuzz/known-outputs.js';
import { OutputLaw } from './fuzz/output-law.js';
import { readSources } from './fuzz/sources/sources.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';

/** Documents of each kind; `npm run fuzz` for hours. */
const runs = Number(process.env['FUZZ_RUNS'] ?? '1000');
const seed = Number(process.env['SEED'] ?? '20261127');
/** Outputs of each kind that are compiled. */
const compiled = Number(process.env['FUZZ_COMPILED'] ?? '12');
const hours = 3_600_000;

const outputs = new Map<string, readonly GeneratedFile[]>();
let law: OutputLaw;

beforeAll(async () => {
  law = new OutputLaw(await readKnownOutputs());
});

test.each(readSources().map((source) => [source.name, source] as const))(
  'for %s there is a message, or files that hold the law, and soon',
  (_, source) => {
    const { made, finds } = findFaults(source, law, { seed, count: runs });
    expect(finds).toEqual([]);
    // A fuzz that is refused each time proves nothing.
    expect(made.length).toBeGreaterThan(runs / 10);
    const every = Math.max(1, Math.floor(made.length / compiled));
    for (const [at, { files }] of [...made.entries()].filter((_, index) => index % every === 0)) {
      outputs.set(`${source.name.replaceAll(' ', '-')}-${at}`, files);
    }
  },
  24 * hours,
);

test(
  'and what is made compiles',
  async () => {
    const all = await writeTogether(outputs);
    const { output } = await all.compile('typescript-7', ['-p', '.']);
    await all.remove();
    expect(output).toBe('');
  },
  24 * hours,
);

afterAll(() => {
  console.info(`${outputs.size} outputs compiled; seed ${seed}`);
});
