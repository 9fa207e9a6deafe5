/**
 * Starts the program. Where nothing changed since the same words were given the last time, what they
 * printed is printed again, and nothing but this file is loaded.
 */
import { fstatSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { replayWords, type Replayed } from '../commands/again/replay/replay-words.js';
import { printTime } from '../print/print-summary.js';
import { loadProgram } from './load-program.js';
import { makeThrifty } from './thrifty-engine.js';

/** Of all that the program is made of; `bundle.ts` puts it here. */
declare const programDigest: string;

const begin = performance.now();
const build = `${programDigest} ${process.version} ${process.arch}`;
const start = JSON.stringify([
  build,
  process.cwd(),
  process.argv.slice(2),
  ['SDKDOWN_WITHOUT', 'NO_COLOR', 'FORCE_COLOR', 'TERM'].map((name) => process.env[name] ?? null),
  [outletOf(1), outletOf(2)],
]);
const replayed = replayWords(start, build, process.cwd());
if (replayed === null) {
  const folder = join(import.meta.dirname, 'bundle');
  makeThrifty(join(folder, 'early.cjs'));
  loadProgram(folder, 'sdkdown-early', { build, start });
} else printAgain(replayed);

function printAgain({ printed, apart, exitCode }: Replayed): void {
  process.exitCode = exitCode;
  const out = apart ? 2 : 1;
  for (const { channel, text } of printed) {
    write(channel === 'tell' ? 2 : channel === 'data' ? 1 : out, text);
  }
  write(out, printTime(performance.now() - begin));
}

/** Not by `process.stdout`, for which Node loads its streams. */
function write(file: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(file, bytes, done);
  } catch {
    // A pipe that is full, or that nobody reads any more.
    (file === 1 ? process.stdout : process.stderr).write(bytes.subarray(done));
  }
}

/** What tells a terminal from what is none. */
function outletOf(file: 1 | 2): number | boolean {
  try {
    const entry = fstatSync(file);
    if (!entry.isCharacterDevice()) return false;
    // The number of the driver says it as well as `isTTY`, for which much is loaded.
    if (process.platform === 'linux') return (entry.rdev >>> 8) & 0xfff;
    if (process.platform !== 'win32') return entry.rdev;
    return (file === 1 ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}
