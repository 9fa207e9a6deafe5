import { VFile } from 'vfile';
import { readDocuments, schemaFileReader, type Inputs } from '../1-read/index.js';
import { refuseOverlap } from '../6-write/index.js';
import { Recording } from '../cache/recording.js';
import type { RunCache } from '../cache/run-cache.js';
import type { GenerateRun } from '../judge/judge.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import type { Options } from '../options.js';
import { printFixes } from '../print/print-fixes.js';
import { printStopped, printSummary, printTime } from '../print/print-summary.js';
import { keepRun, keepWords, lookBefore } from './again/keep-run.js';
import { openRunCache, replayRun, type Finish } from './again/replay-run.js';
import { placeDocuments } from './document-places.js';
import { fixDocuments } from './fix-documents.js';
import { LiveLine } from './progress/live-line.js';
import { noAction } from './no-action.js';
import { refuseRoot } from './refuse-root.js';
import { reportMessages } from './report-messages.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * Documents to files; tells what is wrong with them, and sums up.
 * @param made hears of each file as soon as it is made
 */
export async function runPipeline(
  options: Options,
  terminal: Terminal,
  finish: Finish,
  made: GenerateRun['made'] = () => undefined,
): Promise<ExitCode> {
  refuseFolders(options);
  const start = performance.now();
  const line = new LiveLine(terminal);
  try {
    line.show('read', 0, 0);
    const cache = openRunCache(options, terminal);
    const exitCode = await replayOrRun(cache, options, line, finish, made);
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

export async function runInputs(
  inputs: Inputs,
  options: Options,
  terminal: Terminal,
  run: Partial<GenerateRun>,
  finish: (files: readonly GeneratedFile[], terminal: Terminal) => ExitCode,
  onStopped: () => void = () => undefined,
): Promise<ExitCode> {
  const { documents } = inputs;
  // Loaded only now: `--help` and a wrong command answer at once.
  const { judge } = await import('../judge/judge.js');
  const schemaFiles = new Map<string, VFile>();
  const stages = { without: options.without, ...run };
  const { plan, messages, summary, failed } = judge(
    documents,
    options,
    rememberFiles(inputs.readSchemaFile, schemaFiles),
    stages,
  );

  // Without it this is some other folder, whose messages would bury the line that helps.
  const described = documents.some(({ basename }) => basename === '_api.md');
  if (described || summary.actions > 0) {
    const texts = [...documents, ...schemaFiles.values()];
    reportMessages(options, terminal, texts, { messages, summary, failed });
  }
  if (summary.actions === 0 && !(described && failed)) {
    throw noAction(options.docs, documents.length);
  }
  terminal.print(printSummary(summary, messages));
  if (failed) {
    terminal.print(printStopped(options.out));
    onStopped();
    return 1;
  }
  const files = plan === null ? [] : (await import('../generate.js')).emitPlan(plan, stages);
  run.progress?.('write', 0, 0);
  return finish(files, terminal);
}

async function replayOrRun(
  cache: RunCache | null,
  options: Options,
  line: LiveLine,
  finish: Finish,
  made: GenerateRun['made'],
): Promise<ExitCode> {
  const replayed = replayRun(cache, options.out, line.terminal, finish);
  if (replayed !== null) {
    keepWords(cache, options, line.terminal, replayed.paths, finish);
    return replayed.exitCode;
  }
  const before = cache === null ? null : lookBefore(options);
  const readFiles = schemaFileReader(options.docs, options.root);
  const documents = options.fix
    ? await readFixed(options, line.terminal, readFiles)
    : await readDocuments(options.docs);
  const recording = new Recording();
  const readSchemaFile = recording.reader(readFiles);
  const keep = (files: readonly GeneratedFile[] | null): void => {
    if (cache === null || before === null) return;
    const paths = keepRun(cache, before, options, documents, recording, files);
    keepWords(cache, options, line.terminal, paths, finish);
  };
  return runInputs(
    { documents, readSchemaFile },
    options,
    recording.printer(line.terminal),
    { progress: line.show, made },
    (files) => {
      try {
        return finish({ kind: 'files', files }, line.terminal);
      } finally {
        // What is made does not depend on whether the folder takes it.
        keep(files);
      }
    },
    () => {
      keep(null);
    },
  );
}

/** Reads, and keeps what was read: messages show the lines that they are about. */
function rememberFiles(read: ReadSchemaFile, files: Map<string, VFile>): ReadSchemaFile {
  return (document, path) => {
    const file = read(document, path);
    if (file.kind === 'read') {
      files.set(file.document, new VFile({ path: file.document, value: file.text }));
    }
    return file;
  };
}
