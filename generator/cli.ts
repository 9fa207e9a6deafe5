#!/usr/bin/env node
/** Words in; printing, files and an exit code out. The only file that knows `process`. */
import { parseCommandLine, type Command } from './command-line.js';
import { runCheck } from './commands/check.js';
import { runDiff } from './commands/diff.js';
import { runGenerate } from './commands/generate.js';
import { runInit } from './commands/init.js';
import type { ExitCode, Terminal } from './commands/terminal.js';
import { helpText } from './help-text.js';
import type { Processes } from './model/outcome/processes.js';
import { printFailure } from './print/print-failure.js';
import { version } from './version.js';

const terminal: Terminal = {
  print: (text) => {
    process.stdout.write(text);
  },
  tell: (text) => {
    process.stderr.write(text);
  },
  live: process.stderr.isTTY && !isSet(process.env['CI']),
  colors: { told: isColored(process.stderr), printed: isColored(process.stdout) },
};

const processes: Processes = {
  own: process.pid,
  isRunning: (pid) => {
    try {
      // Signal 0 asks, and does nothing.
      return process.kill(pid, 0);
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  const { text, exitCode } = printFailure(error);
  terminal.tell(text);
  process.exitCode = exitCode;
}

async function run(command: Command): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      terminal.print(helpText);
      return 0;
    case 'version':
      terminal.print(`${version}\n`);
      return 0;
    case 'generate':
      return runGenerate(command.options, terminal, processes);
    case 'check':
      return runCheck(command.options, terminal, processes);
    case 'init':
      return runInit(command.options, terminal);
    case 'diff':
      return runDiff(command.options, terminal);
  }
}

/** @see https://no-color.org and https://force-color.org */
function isColored(stream: NodeJS.WriteStream): boolean {
  if (isSet(process.env['NO_COLOR'])) return false;
  return isSet(process.env['FORCE_COLOR']) || (stream.isTTY && process.env['TERM'] !== 'dumb');
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== '0' && variable !== 'false';
}
