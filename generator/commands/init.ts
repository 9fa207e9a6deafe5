import { basename, dirname, join, resolve } from 'node:path';
import { readDocuments, schemaFileReader } from '../1-read/index.js';
import { writeDraft } from '../6-write/index.js';
import type { Draft } from '../init.js';
import { unlessStopped } from '../judge/judge-messages.js';
import type { Message } from '../model/messages.js';
import type { Options } from '../options.js';
import { printDraft } from '../print/print-draft.js';
import { noAction } from './no-action.js';
import { refuseRoot } from './refuse-root.js';
import { reportMessages } from './run/report-messages.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function runInit(options: Options, terminal: Terminal): Promise<ExitCode> {
  refuseRoot(options);
  const { docs, root } = options;
  const documents = await readDocuments(docs);
  const { draft } = await import('../init.js');
  const name = basename(dirname(resolve(docs)));
  const drafted = unlessStopped<Draft | readonly Message[]>(
    documents,
    options,
    (collection) => draft(documents, options, name, schemaFileReader(docs, root), collection),
    (messages) => messages.filter(({ rule }) => rule !== 'missing-companion'),
  );
  if (!('text' in drafted)) {
    const summary = { pages: documents.length, actions: 0, schemas: 0, unknowns: null };
    const reported = { messages: drafted, summary, failed: true };
    reportMessages(options, terminal, documents, reported);
    return 1;
  }
  if (drafted.actions === 0) throw noAction(docs, documents.length);
  const { messages, actions, schemas } = drafted;
  const summary = { pages: documents.length, actions, schemas, unknowns: null };
  reportMessages(options, terminal, documents, { messages, summary, failed: false });
  const path = join(docs, '_api.md');
  writeDraft(path, drafted.text);
  terminal.print(printDraft(path, drafted.routes));
  return 0;
}
