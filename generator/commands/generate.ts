import { EarlyStage, repairOutput, untouched, writeOutput } from '../6-write/index.js';
import type { Processes } from '../model/outcome/processes.js';
import type { Options } from '../options.js';
import { printRepair, printWouldWrite, printWriteResult } from '../print/print-summary.js';
import { runPipeline } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function runGenerate(
  options: Options,
  terminal: Terminal,
  processes: Processes,
): Promise<ExitCode> {
  const { out, force, dryRun, diff } = options;
  const printDiff = diff ? (await import('../print/print-diff.js')).printDiff : () => '';
  // First of all: a document that is wrong by now would leave the folder half written.
  const repair = dryRun ? null : repairOutput(out, processes);
  if (repair !== null) terminal.print(printRepair(out, repair));
  const early = new EarlyStage(out, processes);
  try {
    return await runPipeline(
      options,
      terminal,
      (made, { print }) => {
        const result =
          made.kind === 'fresh'
            ? untouched(made.paths)
            : writeOutput(out, made.files, { force, dryRun, processes, early });
        print(dryRun ? printWouldWrite(out, result) : printWriteResult(out, result));
        if (diff) print(printDiff(out, result.changes, { color: terminal.colors.printed }));
        return 0;
      },
      dryRun ? null : early,
    );
  } finally {
    early.close();
  }
}
