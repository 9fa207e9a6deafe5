import { compareOutput } from '../6-write/index.js';
import type { Options } from '../options.js';
import { printComparison } from '../print/print-summary.js';
import { runPipeline } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

export function runCheck(options: Options, terminal: Terminal): Promise<ExitCode> {
  return runPipeline(options, terminal, (files) => {
    const comparison = compareOutput(options.out, files);
    terminal.print(printComparison(options.out, comparison));
    const { missing, stale, edited, foreign, leftOver } = comparison;
    const same = [missing, stale, edited, foreign, leftOver].every(({ length }) => length === 0);
    return same ? 0 : 1;
  });
}
