import { VFile } from 'vfile';
import type { Inputs } from '../../1-read/index.js';
import type { GenerateRun } from '../../judge/judge.js';
import type { Judged } from '../../judge/judge-messages.js';
import { isOfTime, isStop, stopMessages } from '../../judge/overflow.js';
import type { Message } from '../../model/messages.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import { isForPrograms, type Options } from '../../options.js';
import { printStopped, printSummary } from '../../print/print-summary.js';
import { noAction } from '../no-action.js';
import { reportMessages } from './report-messages.js';
import type { ExitCode, Terminal } from '../terminal.js';

/** What is known of these very inputs; see `judge` and `emitPlan`. */
export interface Known {
  readonly judge: (readSchemaFile: ReadSchemaFile) => Judged;
  readonly emit: (plan: Plan) => Promise<readonly GeneratedFile[]>;
}

/**
 * Documents to files, and what there is to tell.
 * @param finish what is done with the files
 * @param onStopped where a message stops it; for want of time, another run may come further
 * @param known how it is done, if not anew
 */
export async function runInputs(
  inputs: Inputs,
  options: Options,
  terminal: Terminal,
  run: Partial<GenerateRun>,
  finish: (files: readonly GeneratedFile[], terminal: Terminal) => ExitCode,
  onStopped: (isLate: boolean) => void = () => undefined,
  known: Known | null = null,
): Promise<ExitCode> {
  const { documents } = inputs;
  // Loaded only now: `--help` and a wrong command answer at once.
  const { judge } = await import('../../judge/judge.js');
  const schemaFiles = new Map<string, string>();
  const stages = { without: options.without, ...run };
  const read = rememberFiles(inputs.readSchemaFile, schemaFiles);
  const { plan, messages, summary, failed } =
    known?.judge(read) ?? judge(documents, options, read, stages);

  // Without it this is some other folder, whose messages would bury the line that helps.
  const described = documents.some(({ basename }) => basename === '_api.md');
  const isLate = messages.some(isOfTime);
  const texts = [...documents, ...toldFiles(schemaFiles, messages)];
  const tell = (told: readonly Message[], hasFailed: boolean): void => {
    if (!described && !isLate && summary.actions === 0) return;
    reportMessages(options, terminal, texts, { messages: told, summary, failed: hasFailed });
  };
  // A program reads one report, and what may still stop the run belongs in it.
  const isWhole = failed || summary.actions === 0 || !isForPrograms(options.reporter);
  if (isWhole) tell(messages, failed);
  if (summary.actions === 0 && !((described || isLate) && failed)) {
    throw noAction(options.docs, documents.length);
  }
  terminal.print(printSummary(summary, messages));
  if (failed) {
    terminal.print(printStopped(options.out));
    onStopped(isLate);
    return 1;
  }
  const files =
    plan === null
      ? []
      : await emitted(plan, known, options, stages).catch((error: unknown) => {
          if (!isStop(error)) throw error;
          return { stops: stopMessages(documents, error) };
        });
  if ('stops' in files) {
    const { stops } = files;
    tell(isWhole ? stops : [...messages, ...stops], true);
    terminal.print(printStopped(options.out));
    onStopped(stops.some(isOfTime));
    return 1;
  }
  if (!isWhole) tell(messages, failed);
  run.progress?.('write', 0, 0);
  return finish(files, terminal);
}

async function emitted(
  plan: Plan,
  known: Known | null,
  { limits }: Options,
  stages: Partial<GenerateRun>,
): Promise<readonly GeneratedFile[]> {
  if (known !== null) return known.emit(plan);
  const { emitPlan } = await import('../../generate.js');
  return emitPlan(plan, stages, limits);
}

/** Reads, and keeps what was read: messages show the lines that they are about. */
function rememberFiles(read: ReadSchemaFile, files: Map<string, string>): ReadSchemaFile {
  return (document, path) => {
    const file = read(document, path);
    if (file.kind === 'read') files.set(file.document, file.text);
    return file;
  };
}

/** Those that messages are about. */
function toldFiles(
  files: ReadonlyMap<string, string>,
  messages: readonly Message[],
): readonly VFile[] {
  const paths = new Set(messages.map(({ source }) => source.document));
  return [...files].flatMap(([path, value]) =>
    paths.has(path) ? [new VFile({ path, value })] : [],
  );
}
