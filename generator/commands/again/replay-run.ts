import { resolve } from 'node:path';
import type { Inputs } from '../../1-read/index.js';
import { isFresh } from '../../6-write/index.js';
import { build } from '../../cache/build.js';
import { RunCache } from '../../cache/run-cache.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { FilePrint } from '../../model/outcome/file-print.js';
import type { Options } from '../../options.js';
import type { ExitCode, Terminal } from '../terminal.js';

/** The files, which nothing stops from being written; or the paths of an output that has them all. */
export type Made =
  | { readonly kind: 'files'; readonly files: readonly GeneratedFile[] }
  | { readonly kind: 'fresh'; readonly paths: readonly string[] };

export type Finish = (made: Made) => ExitCode;

/** Pages that are mended on the way are not those that were read. */
export function openRunCache(options: Options, { colors }: Terminal): RunCache | null {
  if (build === null || options.fix || options.without.includes('cache')) return null;
  const { docs, out, root, strict, dialect, severities, reporter } = options;
  const place = resolve('.');
  const flags = [strict, dialect, [...severities], reporter, colors.told, colors.printed];
  return new RunCache({ build, settings: [place, docs, out, root, ...flags] }, place);
}

/** What the run before made of the same inputs, printed again; `null` where there is none. */
export function replayRun(
  cache: RunCache | null,
  { documents, readSchemaFile }: Inputs,
  options: Options,
  terminal: Terminal,
  finish: Finish,
): ExitCode | null {
  const found = cache?.find(documents, readSchemaFile) ?? null;
  if (found === null) return null;
  const { printed, prints } = found;
  const made = prints === null ? null : madeBefore(options.out, prints, found.readFiles);
  if (made === null && prints !== null) return null;
  for (const { channel, text } of printed) terminal[channel](text);
  return made === null ? 1 : finish(made);
}

function madeBefore(
  out: string,
  prints: readonly FilePrint[],
  readFiles: () => readonly GeneratedFile[] | null,
): Made | null {
  if (isFresh(out, prints)) return { kind: 'fresh', paths: prints.map(({ path }) => path) };
  const files = readFiles();
  return files === null ? null : { kind: 'files', files };
}
