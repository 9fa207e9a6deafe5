import { VFile } from 'vfile';
import type { Diffed } from '../diff.js';
import { withRoom } from '../judge/overflow.js';
import type { ApiDiff } from '../model/diff/change.js';
import type { Message } from '../model/messages.js';
import type { DiffOptions, FailOn } from '../options.js';
import { printChanges } from '../print/print-changes.js';
import { printMessages } from '../print/print-messages.js';
import { noAction } from './no-action.js';
import { readFolder, readSide, type Side } from './read-side.js';
import type { ExitCode, Terminal } from './terminal.js';

/** What two states of the documents differ in as APIs. Reads both, and writes nothing. */
export async function runDiff(options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const old = await readSide(options.old, options);
  const next =
    options.new === null
      ? await readFolder(options.docs, options.root)
      : await readSide(options.new, options);
  const { diff } = await import('../diff.js');
  const diffed = withRoom<Diffed>(
    next.documents,
    () => diff(old, next, options),
    (messages) => ({ diff: null, old: [], new: messages, actions: { old: 0, new: 0 } }),
  );
  if (diffed.diff === null) {
    terminal.tell(sideMessages(old, diffed.old) + sideMessages(next, diffed.new));
    return 1;
  }
  if (diffed.actions.old === 0) throw noAction(options.old, old.documents.length);
  if (diffed.actions.new === 0) {
    throw noAction(options.new ?? options.docs, next.documents.length);
  }
  const prefixes = { old: old.prefix, new: next.prefix };
  terminal.data(printChanges(diffed.diff, prefixes, options.reporter));
  return isFailure(diffed.diff, options.failOn) ? 1 : 0;
}

/** Those of one side, whose documents are called as people find them. */
function sideMessages({ documents, prefix }: Side, messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error');
  return printMessages(
    documents.map(({ path, value }) => new VFile({ path: `${prefix}${path}`, value })),
    errors.map((message) => ({
      ...message,
      source: { ...message.source, document: `${prefix}${message.source.document}` },
    })),
  );
}

function isFailure({ changes, verdict }: ApiDiff, failOn: FailOn): boolean {
  switch (failOn) {
    case 'breaking':
      return changes.some((change) => change.class === 'breaking');
    case 'additive':
      return changes.some((change) => change.class !== 'wording');
    case 'any':
      return changes.length > 0;
    case 'version':
      return !verdict.isRaisedEnough;
    case 'never':
      return false;
  }
}
