#!/usr/bin/env node
/**
 * Words in; printing, files and an exit code out. Knows `process`, as only `start/` does beside it. What
 * most starts do not need is imported where it is.
 */
import { parseCommandLine, type Command } from './command-line/command-line.js';
import { runCheck } from './commands/check.js';
import { runGenerate } from './commands/generate.js';
import type { ExitCode, Terminal } from './commands/terminal.js';
import { helpText } from './command-line/help-text.js';
import type { Processes } from './model/outcome/processes.js';
import { isForPrograms } from './options.js';
import { printFailure } from './print/print-failure.js';
import { parseTechniques } from './command-line/techniques.js';
import { version } from './version.js';

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

void main();

async function main(): Promise<void> {
  try {
    const without = parseTechniques(process.env['SDKDOWN_WITHOUT'] ?? '');
    const command = parseCommandLine(process.argv.slice(2), without);
    process.exitCode = await run(command, terminalFor(command));
  } catch (error) {
    const { text, exitCode } = printFailure(error);
    process.stderr.write(text);
    process.exitCode = exitCode;
  }
}

async function run(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      terminal.print(helpText);
      return 0;
    case 'version':
      terminal.print(`${version}\n`);
      return 0;
    case 'explain':
      return (await import('./commands/explain.js')).runExplain(command.rule, terminal);
    case 'generate':
      return runGenerate(command.options, terminal, processes);
    case 'check':
      return runCheck(command.options, terminal, processes);
    case 'watch':
      return (await import('./commands/watch.js')).runWatch(
        command.options,
        terminal,
        processes,
        untilStopped(),
      );
    case 'init':
      return (await import('./commands/init.js')).runInit(command.options, terminal);
    case 'diff':
      return (await import('./commands/diff.js')).runDiff(command.options, terminal);
  }
}

/** Resolves when the program is asked to end. Whoever waits for it ends by itself. */
function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    const end = (): void => {
      stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
    // Nobody reads any more: the terminal is closed, or `head` has seen enough.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', end);
  });
}

function terminalFor(command: Command): Terminal {
  const reporter = 'options' in command ? command.options.reporter : 'pretty';
  const printed = isForPrograms(reporter) ? process.stderr : process.stdout;
  return {
    print: (text) => {
      printed.write(text);
    },
    data: (text) => {
      process.stdout.write(text);
    },
    tell: (text) => {
      process.stderr.write(text);
    },
    live: process.stderr.isTTY && !isSet(process.env['CI']),
    colors: { told: isColored(process.stderr), printed: isColored(printed) },
  };
}

/** @see https://no-color.org and https://force-color.org */
function isColored(stream: NodeJS.WriteStream): boolean {
  if (isSet(process.env['NO_COLOR'])) return false;
  return isSet(process.env['FORCE_COLOR']) || (stream.isTTY && process.env['TERM'] !== 'dumb');
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== '0' && variable !== 'false';
}
