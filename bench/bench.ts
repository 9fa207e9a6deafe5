/**
 * Measures what a generation costs and what it gives, beside others, and writes to `RESULTS.md`:
 * `npm run bench`, `npm run bench -- 5 speed watch` for five rounds of two of them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCost } from './call/call-cost.js';
import { writeReadmeTable } from './markdown/readme-table.js';
import { writeSection } from './markdown/results-section.js';
import { output } from './output/output.js';
import { bundleSize } from './size/bundle-size.js';
import { growth } from './speed/growth.js';
import { growthOfKinds } from './speed/growth-of-kinds.js';
import { speed } from './speed/speed.js';
import { watch } from './speed/watch.js';
import { Stage, type Benchmark } from './stage.js';

const benchmarks: readonly Benchmark[] = [
  speed,
  watch,
  growth,
  growthOfKinds,
  output,
  bundleSize,
  callCost,
];

const words = process.argv.slice(2);
const rounds = Number(words.find((word) => /^[1-9]\d*$/.test(word)) ?? '3');
const chosen = words.filter((word) => !/^\d+$/.test(word));
const unknown = chosen.filter((word) => !benchmarks.some((one) => one.word === word));
if (unknown.length > 0) {
  const known = benchmarks.map(({ word }) => word).join(', ');
  throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${known}`);
}

const folder = await mkdtemp(join(tmpdir(), 'sdkdown-bench-'));
const stage = new Stage(folder, rounds);
try {
  for (const { word, title, measure } of benchmarks) {
    if (chosen.length > 0 && !chosen.includes(word)) continue;
    const start = performance.now();
    const section = await measure(stage);
    await writeSection(title, section);
    console.log(`## ${title}\n\n${section.trim()}\n`);
    console.log(`(${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
  }
  await writeReadmeTable();
} finally {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
}
