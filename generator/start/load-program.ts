/**
 * Loads the program, which `bundle.ts` put into files, with the code that V8 made of them the
 * last time. V8 itself refuses code of another V8, other flags or another text. The code lies beside
 * the program and nowhere else: who can write there can also write the program. Where it cannot be
 * written, starts are slower.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** See `generator/cache/build.ts`. */
export interface Start {
  readonly build: string;
  readonly start: string;
}

/** What is in the bundle, by the names that its files require each other by. */
const ownFiles = new Map([
  ['sdkdown-early', 'early'],
  ['sdkdown-later', 'later'],
  ['sdkdown-apart', 'apart'],
  ['ts-morph', 'printer'],
]);

/**
 * @param folder where the files are
 * @param entry the one that runs: a thread has another one than the program
 */
export function loadProgram(folder: string, entry: string, start: Start): void {
  const requireHere = createRequire(join(folder, 'early.cjs'));
  const loaded = new Map<string, { exports: unknown }>();
  const requireFrom = (name: string): unknown => {
    const own = ownFiles.get(name);
    if (own === undefined) return requireHere(name);
    const module = loaded.get(own) ?? { exports: {} };
    if (!loaded.has(own)) {
      loaded.set(own, module);
      loadFile(own, module);
    }
    return module.exports;
  };
  requireFrom(entry);

  function loadFile(name: string, module: { exports: unknown }): void {
    const file = join(folder, `${name}.cjs`);
    const codeFile = join(folder, `${name}.${process.version}-${process.arch}.code`);
    const code = readOptional(codeFile);
    const script = new Script(readFileSync(file, 'latin1'), {
      filename: file,
      ...(code === undefined ? {} : { cachedData: code }),
    });
    if (code === undefined || script.cachedDataRejected === true) {
      // At the end, with all functions that were used.
      process.once('exit', () => {
        keepCode(codeFile, entry, script.createCachedData());
      });
    }
    const run: unknown = script.runInThisContext();
    if (typeof run !== 'function') throw new Error('bug in the generator: the program is damaged');
    const url = pathToFileURL(file).href;
    Reflect.apply(run, undefined, [requireFrom, module, url, start.build, start.start]);
  }
}

function readOptional(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all, as another start may read it. */
function keepCode(codeFile: string, entry: string, code: Buffer): void {
  const draft = `${codeFile}.${String(process.pid)}.${entry}`;
  try {
    writeFileSync(draft, code, { flag: 'wx' });
    renameSync(draft, codeFile);
  } catch {
    rmSync(draft, { force: true });
  }
}
