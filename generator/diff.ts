/** The third pipeline: two states of the documents in, what differs in their APIs out. Pure. */
import type { VFile } from 'vfile';
import { parseControls, parseDocumented } from './2-parse/index.js';
import { check } from './3-check/index.js';
import { simplifySchemas } from './4-plan/index.js';
import { compareApis } from './compare/compare-apis.js';
import { forgetful } from './incremental/memory.js';
import { plainRun } from './incremental/run.js';
import { collectMessages } from './messages/collect-messages.js';
import { settleMessages } from './messages/settle-messages.js';
import type { ApiDiff } from './model/diff/change.js';
import type { DocumentedApi } from './model/diff/documented-api.js';
import type { Message } from './model/messages.js';
import type { ReadSchemaFile } from './model/schema-file.js';
import { defaults, type Options } from './options.js';

export interface DocumentSet {
  readonly documents: readonly VFile[];
  readonly readSchemaFile: ReadSchemaFile;
}

export interface Diffed {
  /** `null` where one of the two has an error, of which nothing sound could be said. */
  readonly diff: ApiDiff | null;
  readonly old: readonly Message[];
  readonly new: readonly Message[];
  /** How many there are. */
  readonly actions: { readonly old: number; readonly new: number };
}

export function diff(
  old: DocumentSet,
  next: DocumentSet,
  options: Pick<Options, 'dialect'> & Partial<Pick<Options, 'limits'>>,
): Diffed {
  const [before, after] = [readApi(old, options), readApi(next, options)];
  const facts = {
    old: before.messages,
    new: after.messages,
    actions: { old: countActions(before), new: countActions(after) },
  };
  const isWrong = [...before.messages, ...after.messages].some(
    ({ severity }) => severity === 'error',
  );
  return { diff: isWrong ? null : compareApis(before.documented, after.documented), ...facts };
}

function countActions({ documented: { api } }: ReadApi): number {
  return api.resources.reduce((sum, { operations }) => sum + operations.length, 0);
}

interface ReadApi {
  readonly documented: DocumentedApi;
  readonly messages: readonly Message[];
}

function readApi(
  { documents, readSchemaFile }: DocumentSet,
  { dialect, limits }: Parameters<typeof diff>[2],
): ReadApi {
  const { messages: found, report } = collectMessages(documents);
  const documented = parseDocumented(documents, dialect, report, readSchemaFile, plainRun, limits);
  check(documented.api, report);
  const controls = parseControls(documents, report, limits);
  // What `allOf` says in pieces counts as the one object that the client's type is.
  return {
    documented: { ...documented, api: simplifySchemas(documented.api, forgetful) },
    messages: settleMessages(documents, found, controls, defaults.severities),
  };
}
