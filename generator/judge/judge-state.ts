import type { VFile } from 'vfile';
import { parseControls, parseDocumented } from '../2-parse/index.js';
import { check } from '../3-check/index.js';
import { simplifySchemas } from '../4-plan/index.js';
import { forgetful } from '../incremental/memory.js';
import { plainRun } from '../incremental/run.js';
import { inTime } from '../limits/in-time.js';
import { settleMessages } from '../messages/settle-messages.js';
import type { DocumentedApi } from '../model/diff/documented-api.js';
import type { Message } from '../model/messages.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import { defaults, type Options } from '../options.js';
import { unlessStopped } from './judge-messages.js';

export interface DocumentSet {
  readonly documents: readonly VFile[];
  readonly readSchemaFile: ReadSchemaFile;
}

/** One of two that are compared. */
export interface JudgedState {
  /** `null` where there is no room for it, or no time. */
  readonly documented: DocumentedApi | null;
  readonly messages: readonly Message[];
}

/** The documents as an Api, with the severities that their rules have. */
export function judgeState(
  { documents, readSchemaFile }: DocumentSet,
  { dialect, limits }: Pick<Options, 'dialect' | 'limits'>,
): JudgedState {
  return unlessStopped<JudgedState>(
    documents,
    { limits },
    ({ messages: found, report }) => {
      const run = plainRun;
      const documented = parseDocumented(documents, dialect, report, readSchemaFile, run, limits);
      return inTime(limits.seconds, documents.length, () => {
        check(documented.api, report);
        const controls = parseControls(documents, report, limits);
        // What `allOf` says in pieces counts as the one object that the client's type is.
        return {
          documented: { ...documented, api: simplifySchemas(documented.api, forgetful) },
          messages: settleMessages(documents, found, controls, defaults.severities),
        };
      });
    },
    (messages) => ({ documented: null, messages }),
  );
}
