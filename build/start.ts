/**
 * Starts the program that `build/bundle.ts` put into two files, with the code that V8 made of it the
 * last time: the start of 330 modules takes 0.25 s, of one file 0.06 s, with its code 0.02 s. V8 itself
 * refuses code of another V8, other flags or another text. The code lies beside the program and nowhere
 * else: who can write there can also write the program. Where it cannot be written, starts are slower.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const folder = join(import.meta.dirname, 'bundle');
const requireHere = createRequire(join(folder, 'early.cjs'));
const early = { exports: {} };
const loaded = new Map<string, unknown>();

load('early', early);

function load(name: string, module: { exports: unknown }): unknown {
  const file = join(folder, `${name}.cjs`);
  const codeFile = join(folder, `${name}.${process.version}-${process.arch}.code`);
  const text = readFileSync(file, 'latin1');
  const build = /^\/\/ (\S+)\n/.exec(text)?.[1] ?? '';
  const code = readOptional(codeFile);
  const script = new Script(text, {
    filename: file,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  if (code === undefined || script.cachedDataRejected === true) {
    // At the end, with all functions that were used.
    process.once('exit', () => {
      keepCode(codeFile, script.createCachedData());
    });
  }
  const run: unknown = script.runInThisContext();
  if (typeof run !== 'function') throw new Error('bug in the generator: the program is damaged');
  const url = pathToFileURL(file).href;
  Reflect.apply(run, undefined, [requireFrom, module, url, `${build} ${process.version}`]);
  return module.exports;
}

function requireFrom(name: string): unknown {
  if (name === 'sdkdown-early') return early.exports;
  if (name !== 'sdkdown-later') return requireHere(name);
  const known = loaded.get(name) ?? load('later', { exports: {} });
  loaded.set(name, known);
  return known;
}

function readOptional(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all, as another start may read it. */
function keepCode(codeFile: string, code: Buffer): void {
  const draft = `${codeFile}.${String(process.pid)}`;
  try {
    writeFileSync(draft, code, { flag: 'wx' });
    renameSync(draft, codeFile);
  } catch {
    rmSync(draft, { force: true });
  }
}
