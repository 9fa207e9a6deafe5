import { compareOutput, noDifference } from '../6-write/index.js';
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
  const printDiff = options.diff ? (await import('../print/print-diff.js')).printDiff : () => '';
  return runPipeline(options, terminal, (made, { print }) => {
    const comparison =
      made.kind === 'fresh' ? noDifference : compareOutput(options.out, made.files, processes);
    print(printComparison(options.out, comparison));
    if (options.diff) {
      const color = terminal.colors.printed;
      print(printDiff(options.out, comparison.changes, { color }));
    }
    return comparison.changes.length === 0 && !comparison.interrupted ? 0 : 1;
  });
}
