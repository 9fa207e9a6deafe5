import { compareOutput } from '../6-write/index.js';
import type { Processes } from '../model/outcome/processes.js';
import type { Options } from '../options.js';
import { printComparison } from '../print/print-summary.js';
import { runPipeline } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

export function runCheck(
  options: Options,
  terminal: Terminal,
  processes: Processes,
): Promise<ExitCode> {
  return runPipeline(options, terminal, (files) => {
    const comparison = compareOutput(options.out, files, processes);
    terminal.print(printComparison(options.out, comparison));
    return comparison.changes.length === 0 && !comparison.interrupted ? 0 : 1;
  });
}
