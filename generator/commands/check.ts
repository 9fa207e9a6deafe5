import { compareOutput } from '../6-write/index.js';
import type { Processes } from '../model/outcome/processes.js';
import type { Options } from '../options.js';
import { printComparison } from '../print/print-summary.js';
import { runPipeline } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function runCheck(
  options: Options,
  terminal: Terminal,
  processes: Processes,
): Promise<ExitCode> {
  const { printDiff } = await import('../print/print-diff.js');
  return runPipeline(options, terminal, (files, line) => {
    const comparison = compareOutput(options.out, files, processes);
    line.print(printComparison(options.out, comparison));
    if (options.diff) {
      const color = line.colors.printed;
      line.print(printDiff(options.out, comparison.changes, { color }));
    }
    return comparison.changes.length === 0 && !comparison.interrupted ? 0 : 1;
  });
}
