#!/usr/bin/env node
/** Words in; printing, files and an exit code out. The only file that knows `process`. */
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readDocuments, schemaFileReader } from './1-read/index.js';
import { compareOutput, refuseOverlap, writeDraft, writeOutput } from './6-write/index.js';
import { parseCommandLine, type Command } from './command-line.js';
import { helpText } from './help-text.js';
import { CommandError } from './model/command-error.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { Options } from './options.js';
import { printDraft } from './print-draft.js';
import { printFailure } from './print-failure.js';
import { printMessages } from './print-messages.js';
import {
  countText,
  printComparison,
  printStopped,
  printSummary,
  printWriteResult,
} from './print-summary.js';
import { version } from './version.js';

type ExitCode = 0 | 1;

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  const { text, exitCode } = printFailure(error);
  process.stderr.write(text);
  process.exitCode = exitCode;
}

async function run(command: Command): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'generate':
      return runPipeline(command.options, generateOutput);
    case 'check':
      return runPipeline(command.options, checkOutput);
    case 'init':
      return runInit(command.options);
  }
}

async function runPipeline(
  options: Options,
  finish: (files: readonly GeneratedFile[], options: Options) => ExitCode,
): Promise<ExitCode> {
  refuseOverlap(options.out, options.docs);
  refuseRoot(options);
  const documents = await readDocuments(options.docs);
  // Loaded only now: `--help` and a wrong command answer at once.
  const { generate } = await import('./generate.js');
  const { files, messages, summary, failed } = generate(
    documents,
    options,
    schemaFileReader(options.docs, options.root),
  );

  // Without it this is some other folder, whose messages would bury the line that helps.
  const described = documents.some(({ basename }) => basename === '_api.md');
  if (described || summary.actions > 0) process.stderr.write(printMessages(documents, messages));
  if (summary.actions === 0 && !(described && failed)) throw noAction(options, documents.length);

  process.stdout.write(printSummary(summary, messages));
  if (!failed) return finish(files, options);
  process.stdout.write(printStopped(options.out));
  return 1;
}

async function runInit(options: Options): Promise<ExitCode> {
  refuseRoot(options);
  const { docs, root } = options;
  const documents = await readDocuments(docs);
  const { draft } = await import('./init.js');
  const name = basename(dirname(resolve(docs)));
  const drafted = draft(documents, options, name, schemaFileReader(docs, root));
  if (drafted.actions === 0) throw noAction(options, documents.length);
  process.stderr.write(printMessages(documents, drafted.messages));
  const path = join(docs, '_api.md');
  writeDraft(path, drafted.text);
  process.stdout.write(printDraft(path, drafted.routes));
  return 0;
}

function generateOutput(files: readonly GeneratedFile[], options: Options): ExitCode {
  process.stdout.write(printWriteResult(options.out, writeOutput(options.out, files, options)));
  return 0;
}

function checkOutput(files: readonly GeneratedFile[], options: Options): ExitCode {
  const comparison = compareOutput(options.out, files);
  process.stdout.write(printComparison(options.out, comparison));
  const { missing, stale, edited, foreign, leftOver } = comparison;
  const same = [missing, stale, edited, foreign, leftOver].every(({ length }) => length === 0);
  return same ? 0 : 1;
}

function refuseRoot({ root, docs }: Options): void {
  if (root === null) return;
  const path = relative(resolve(root), resolve(docs));
  if (isAbsolute(path) || path.split(/[/\\]/)[0] === '..') {
    throw new CommandError(`the documents ${docs} are not below --root ${root}`);
  }
}

function noAction({ docs }: Options, pages: number): CommandError {
  return new CommandError(
    `no action in ${docs} (${countText(pages, 'page')} read): expected headings such as ` +
      '`## device.get`; choose another folder with --docs',
  );
}
