import type { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../1-read/index.js';
import { knowHashes, refuseOverlap, type EarlyStage } from '../6-write/index.js';
import { Recording } from '../cache/recording.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import type { Options } from '../options.js';
import { printFixes } from '../print/print-fixes.js';
import { printTime } from '../print/print-summary.js';
import { keepRun, keepWords, lookBefore } from './again/keep-run.js';
import {
  openRunCaches,
  replayRun,
  type Finish,
  type RunCaches,
} from './again/replay/replay-run.js';
import { placeDocuments } from './document-places.js';
import { fixDocuments } from './fix-documents.js';
import { LiveLine } from './progress/live-line.js';
import { refuseRoot } from './refuse-root.js';
import { runInputs } from './run/run-inputs.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * Documents to files; tells what is wrong with them, and sums up.
 * @param early where files may be written before all of them are there
 */
export async function runPipeline(
  options: Options,
  terminal: Terminal,
  finish: Finish,
  early: EarlyStage | null = null,
): Promise<ExitCode> {
  refuseFolders(options);
  const start = performance.now();
  const line = new LiveLine(terminal);
  try {
    line.show('read', 0, 0);
    const caches = openRunCaches(options, terminal);
    const exitCode = await replayOrRun(caches, options, line, finish, early);
    line.terminal.print(printTime(performance.now() - start));
    return exitCode;
  } finally {
    line.clear();
  }
}

/** @throws {CommandError} for folders that must not be what they are to each other */
export function refuseFolders({ docs, out, root }: Options): void {
  refuseOverlap(out, docs);
  refuseRoot({ docs, root });
}

async function readFixed(
  options: Options,
  terminal: Terminal,
  readSchemaFile: ReadSchemaFile,
): Promise<readonly VFile[]> {
  const { judge } = await import('../judge/judge.js');
  const { documents, fixes } = await fixDocuments(
    options.docs,
    (read) => judge(read, options, readSchemaFile, { without: options.without }).messages,
  );
  terminal.print(printFixes(fixes, placeDocuments(options.docs).pathOf));
  return documents;
}

async function replayOrRun(
  caches: RunCaches | null,
  options: Options,
  line: LiveLine,
  finish: Finish,
  early: EarlyStage | null,
): Promise<ExitCode> {
  for (const cache of caches === null ? [] : [caches.finished, caches.stopped]) {
    const replayed = replayRun(cache, options.out, line.terminal, finish);
    if (replayed === null) continue;
    keepWords(cache, options, line.terminal, replayed.paths, finish);
    return replayed.exitCode;
  }
  const before = caches === null ? null : lookBefore(options);
  const readFiles = schemaFileReader(options.docs, options.root);
  const documents = options.fix
    ? await readFixed(options, line.terminal, readFiles)
    : await readDocuments(options.docs);
  const recording = new Recording();
  const inputs = { documents, readSchemaFile: recording.reader(readFiles) };
  const terminal = recording.printer(line.terminal);
  const stages = { without: options.without, progress: line.show };
  if (caches === null || before === null) {
    const { JudgeAnew } = await import('./run/judge-anew.js');
    const anew = new JudgeAnew(options, documents, stages, early);
    return runInputs(
      inputs,
      options,
      terminal,
      stages,
      (files) => finish({ kind: 'files', files }, line.terminal),
      undefined,
      anew,
    );
  }
  const { KeptJudge } = await import('./again/judge-kept.js');
  const known = new KeptJudge(caches.finished, before, options, documents, stages, early);
  const keep = (files: readonly GeneratedFile[] | null): void => {
    const cache = files === null ? caches.stopped : caches.finished;
    const record = known.record();
    const kept = files === null ? null : known.kept;
    const paths = keepRun(cache, before, options, documents, recording, files, record, kept);
    keepWords(cache, options, line.terminal, paths, finish);
  };
  return runInputs(
    inputs,
    options,
    terminal,
    stages,
    (files) => {
      if (known.before !== null) knowHashes(known.before.files, known.before.manifest);
      // What is made does not depend on whether the folder takes it, and until now a thread may be
      // busy with it: where the disk is slow, that takes as long.
      keep(files);
      return finish({ kind: 'files', files }, line.terminal);
    },
    (isLate) => {
      if (!isLate) keep(null);
    },
    known,
  );
}
