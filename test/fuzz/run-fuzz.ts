/**
 * Documents of each kind for as long as one likes: `FUZZ_SECONDS=3600 SEED=7 npm run fuzz`, or
 * `FUZZ_RUNS` of each kind; one of `FUZZ_COMPILED` outputs is compiled, and of those one of
 * `FUZZ_TESTED` runs its tests. `FUZZ_SOURCE=schemas` for one kind.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileOutputs } from './compile-outputs.js';
import { findFaults, kindOfFault, type Find, type Made } from './find-faults.js';
import { readKnownOutputs } from './known-outputs.js';
import { OutputLaw } from './output-law.js';
import { readSources } from './sources/sources.js';

const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const seconds = setting('FUZZ_SECONDS', process.env['FUZZ_RUNS'] === undefined ? 300 : Infinity);
const runs = setting('FUZZ_RUNS', Infinity);
const seed = setting('SEED', 1);
const compiledOf = setting('FUZZ_COMPILED', 50);
const testedOf = setting('FUZZ_TESTED', 10);
const count = Math.min(100, runs);
const together = 40;

const law = new OutputLaw(await readKnownOutputs());
const sources = readSources().filter(({ name }) => name.includes(process.env['FUZZ_SOURCE'] ?? ''));
const folder = mkdtempSync(join(tmpdir(), 'sdkdown-fuzz-'));
const kinds = new Map<string, number>();
const waiting = new Map<string, Made>();
const total = { tried: 0, made: 0, compiled: 0, tested: 0, tests: 0, batches: 0 };
const start = performance.now();
const spent = { found: 0 };

for (let batch = 0; batch * count < runs && elapsed() < seconds; batch += 1) {
  for (const source of sources) {
    const begun = performance.now();
    const run = { seed: seed * 1_000_003 + batch, count };
    const { made, finds } = findFaults(source, law, run, isNew);
    spent.found += performance.now() - begun;
    for (const find of finds) tell(find);
    total.tried += count;
    for (const one of made) {
      total.made += 1;
      if (total.made % compiledOf === 0) waiting.set(`made${total.made}`, one);
    }
    if (waiting.size >= together) await compile();
  }
  if (batch % 20 === 19) console.log(summary());
}
await compile();
console.log(summary());
console.log(kinds.size === 0 ? 'nothing found' : `${kinds.size} kinds of faults, in ${folder}`);
for (const [kind, times] of kinds) console.log(`${times} times ${kind}`);
process.exitCode = kinds.size === 0 ? 0 : 1;

function elapsed(): number {
  return (performance.now() - start) / 1000;
}

function summary(): string {
  const { tried, made, compiled, tested, tests } = total;
  const rate = Math.round((tried / spent.found) * 1000);
  return `${Math.round(elapsed())} s: ${tried} documents (${rate} a second), ${made} outputs, ${compiled} compiled, ${tested} tested with ${tests} tests; seed ${seed}`;
}

function isNew(fault: string): boolean {
  const kind = kindOfFault(fault);
  const times = kinds.get(kind) ?? 0;
  kinds.set(kind, times + 1);
  return times === 0;
}

/** Documents that show it are left where they can be run again. */
function tell({ source, fault, documents }: Find): void {
  const place = join(folder, `${kinds.size}`);
  for (const [path, text] of documents) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  console.log(`${source}: ${fault}\n  ${place}`);
}

async function compile(): Promise<void> {
  if (waiting.size === 0) return;
  total.batches += 1;
  const outputs = new Map([...waiting].map(([name, { files }]) => [name, files]));
  const { faults, tests } = await compileOutputs(outputs, total.batches % testedOf === 0);
  total.compiled += waiting.size;
  total.tests += tests;
  if (tests > 0) total.tested += waiting.size;
  for (const { name, fault } of faults) {
    const documents = waiting.get(name)?.documents ?? new Map<string, string>();
    if (isNew(fault)) tell({ source: 'compiled', fault, documents });
  }
  waiting.clear();
}
