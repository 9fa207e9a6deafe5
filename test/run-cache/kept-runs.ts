import { readDocuments, schemaFileReader } from '../../generator/1-read/index.js';
import { writeOutput } from '../../generator/6-write/index.js';
import { Recording } from '../../generator/cache/recording.js';
import { RunCache } from '../../generator/cache/run-cache.js';
import { keepRun, lookBefore } from '../../generator/commands/again/keep-run.js';
import { replayRun, type Made } from '../../generator/commands/again/replay/replay-run.js';
import type { Terminal } from '../../generator/commands/terminal.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import type { Options } from '../../generator/options.js';

/** What the runs of these tests make. */
export const files = [{ path: 'src/a.ts', content: 'export {};\n' }];

/** A run that prints `done`, kept below the folder `root`. */
export async function keep(options: Options, { isStopped = false } = {}): Promise<void> {
  const before = lookBefore(options);
  const documents = await readDocuments(options.docs);
  const recording = new Recording();
  const read = recording.reader(schemaFileReader(options.docs, options.root));
  for (const path of ['a.json', 'b.json']) read('docs/bed.md', `../schemas/${path}`);
  recording.printer(terminalFor([])).print('done\n');
  if (!isStopped) {
    const processes = { own: process.pid, isRunning: () => false };
    writeOutput(options.out, files, { force: false, dryRun: false, processes });
  }
  const made = isStopped ? null : files;
  if (before === null) throw new Error('the folders are not there');
  keepRun(cacheOf('one', options), before, options, documents, recording, made, null);
}

export interface Found {
  readonly printed: readonly string[];
  readonly made: readonly GeneratedFile[] | 'fresh' | null;
}

/** @param build of the program that looks for it */
export function find(options: Options, build = 'one'): Found | null {
  const printed: string[] = [];
  const finished: Made[] = [];
  const cache = cacheOf(build, options);
  const found = replayRun(cache, options.out, terminalFor(printed), (made) => {
    finished.push(made);
    return 0;
  });
  if (found === null) return null;
  const [made] = finished;
  return { printed, made: made?.kind === 'fresh' ? 'fresh' : (made?.files ?? null) };
}

function cacheOf(build: string, { out, root }: Options): RunCache {
  if (root === null) throw new Error('there is no folder to keep it in');
  return new RunCache(build, [out], root);
}

function terminalFor(heard: string[]): Terminal {
  const hear = (text: string): void => {
    heard.push(text);
  };
  const colors = { told: false, printed: false };
  return { print: hear, data: hear, tell: hear, live: false, colors };
}
