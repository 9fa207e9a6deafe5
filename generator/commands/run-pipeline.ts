import { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../1-read/index.js';
import { refuseOverlap } from '../6-write/index.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Options } from '../options.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import { printFixes } from '../print/print-fixes.js';
import { printStopped, printSummary } from '../print/print-summary.js';
import { placeDocuments } from './document-places.js';
import { fixDocuments } from './fix-documents.js';
import { noAction } from './no-action.js';
import { refuseRoot } from './refuse-root.js';
import { reportMessages } from './report-messages.js';
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
  let documents = await readDocuments(options.docs);
  // Loaded only now: `--help` and a wrong command answer at once.
  const { generate } = await import('../generate.js');
  const techniques = { without: options.without };
  const schemaFiles = new Map<string, VFile>();
  const readSchemaFile = rememberFiles(schemaFileReader(options.docs, options.root), schemaFiles);
  if (options.fix) {
    const fixed = await fixDocuments(
      options.docs,
      (read) => generate(read, options, readSchemaFile, techniques).messages,
    );
    documents = fixed.documents;
    terminal.print(printFixes(fixed.fixes, placeDocuments(options.docs).pathOf));
  }
  const { files, messages, summary, failed } = generate(
    documents,
    options,
    readSchemaFile,
    techniques,
  );

  // Without it this is some other folder, whose messages would bury the line that helps.
  const described = documents.some(({ basename }) => basename === '_api.md');
  if (described || summary.actions > 0) {
    const texts = [...documents, ...schemaFiles.values()];
    reportMessages(options, terminal, texts, { messages, summary, failed });
  }
  if (summary.actions === 0 && !(described && failed)) {
    throw noAction(options.docs, documents.length);
  }
  terminal.print(printSummary(summary, messages));
  if (!failed) return finish(files);
  terminal.print(printStopped(options.out));
  return 1;
}

/** Reads, and keeps what was read: messages show the lines that they are about. */
function rememberFiles(read: ReadSchemaFile, files: Map<string, VFile>): ReadSchemaFile {
  return (document, path) => {
    const file = read(document, path);
    if (file.kind === 'read') {
      files.set(file.document, new VFile({ path: file.document, value: file.text }));
    }
    return file;
  };
}
