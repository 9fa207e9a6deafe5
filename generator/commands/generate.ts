import { writeOutput } from '../6-write/index.js';
import type { Options } from '../options.js';
import { printWriteResult } from '../print/print-summary.js';
import { runPipeline } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

export function runGenerate(options: Options, terminal: Terminal): Promise<ExitCode> {
  return runPipeline(options, terminal, (files) => {
    terminal.print(printWriteResult(options.out, writeOutput(options.out, files, options)));
    return 0;
  });
}
