import { repairOutput, writeOutput } from '../6-write/index.js';
import type { Processes } from '../model/outcome/processes.js';
import type { Options } from '../options.js';
import { printRepair, printWriteResult } from '../print/print-summary.js';
import { runPipeline } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function runGenerate(
  options: Options,
  terminal: Terminal,
  processes: Processes,
): Promise<ExitCode> {
  // First of all: a document that is wrong by now would leave the folder half written.
  const repair = repairOutput(options.out, processes);
  if (repair !== null) terminal.print(printRepair(options.out, repair));
  return runPipeline(options, terminal, (files) => {
    const { force } = options;
    const result = writeOutput(options.out, files, { force, dryRun: false, processes });
    terminal.print(printWriteResult(options.out, result));
    return 0;
  });
}
