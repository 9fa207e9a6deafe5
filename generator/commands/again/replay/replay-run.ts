import { resolve } from 'node:path';
import { build } from '../../../cache/build.js';
import { RunCache } from '../../../cache/run-cache.js';
import { pathsOf } from '../../../cache/pairs.js';
import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Options } from '../../../options.js';
import type { ExitCode, Terminal } from '../../terminal.js';
import { readMade } from '../read-made.js';
import { compareRun } from './compare-run.js';

/** The files, which nothing stops from being written; or the paths of an output that has them all. */
export type Made =
  | { readonly kind: 'files'; readonly files: readonly GeneratedFile[] }
  | { readonly kind: 'fresh'; readonly paths: readonly string[] };

export type Finish = (made: Made, terminal: Terminal) => ExitCode;

/** Where runs of these words are kept. */
export interface RunCaches {
  readonly finished: RunCache;
  /** Those that a message stopped, apart: what is mended is made of the one that finished before. */
  readonly stopped: RunCache;
}

/** `null` for pages that are mended on the way, which are not those that were read. */
export function openRunCaches(options: Options, { colors }: Terminal): RunCaches | null {
  if (build === null || options.fix || options.without.includes('cache')) return null;
  const { docs, out, root, strict, dialect, severities, limits, reporter } = options;
  const place = resolve('.');
  const flags = [strict, dialect, [...severities], limits, reporter, colors.told, colors.printed];
  const settings = [place, docs, out, root, ...flags];
  return {
    finished: new RunCache(build, settings, place),
    stopped: new RunCache(build, [...settings, 'stopped'], place),
  };
}

/** What the run before made of the same inputs, printed again; `null` where there is none. */
export function replayRun(
  cache: RunCache,
  out: string,
  terminal: Terminal,
  finish: Finish,
): { readonly exitCode: ExitCode; readonly paths: readonly string[] | null } | null {
  const { place } = cache;
  if (place === null) return null;
  const found = compareRun(place, { build: cache.build, out }, ({ run, isFresh }, bytes) => {
    const paths = run.made === null ? null : pathsOf(run.made);
    if (isFresh || paths === null) {
      return { run, paths, made: paths === null ? null : ({ kind: 'fresh', paths } as const) };
    }
    const made = readMade(run, bytes);
    if (made === null) return null;
    return { run, paths, made: { kind: 'files', files: made.files } as const };
  });
  if (found === null) return null;
  const { run, paths, made } = found;
  for (const { channel, text } of run.printed) terminal[channel](text);
  return { exitCode: made === null ? 1 : finish(made, terminal), paths };
}
