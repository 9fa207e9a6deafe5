import { readDocuments, schemaFileReader } from '../1-read/index.js';
import { refuseOverlap } from '../6-write/index.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Options } from '../options.js';
import { printMessages } from '../print/print-messages.js';
import { printStopped, printSummary } from '../print/print-summary.js';
import { noAction } from './no-action.js';
import { refuseRoot } from './refuse-root.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * Documents to files; tells what is wrong with them, and sums up.
 * @param finish takes the files, which nothing stops from being written
 */
export async function runPipeline(
  options: Options,
  terminal: Terminal,
  finish: (files: readonly GeneratedFile[]) => ExitCode,
): Promise<ExitCode> {
  refuseOverlap(options.out, options.docs);
  refuseRoot(options);
  const documents = await readDocuments(options.docs);
  // Loaded only now: `--help` and a wrong command answer at once.
  const { generate } = await import('../generate.js');
  const { files, messages, summary, failed } = generate(
    documents,
    options,
    schemaFileReader(options.docs, options.root),
    { without: options.without },
  );

  // Without it this is some other folder, whose messages would bury the line that helps.
  const described = documents.some(({ basename }) => basename === '_api.md');
  if (described || summary.actions > 0) terminal.tell(printMessages(documents, messages));
  if (summary.actions === 0 && !(described && failed)) {
    throw noAction(options.docs, documents.length);
  }
  terminal.print(printSummary(summary, messages));
  if (!failed) return finish(files);
  terminal.print(printStopped(options.out));
  return 1;
}
