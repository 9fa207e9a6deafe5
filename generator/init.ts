/** The other pipeline: pages without `_api.md` in, a draft of it out. Reads and writes nothing. */
import type { VFile } from 'vfile';
import { parse, parseControls } from './2-parse/index.js';
import { draftCompanion } from './draft/draft-companion.js';
import { guessRoutes, type GuessedRoute } from './draft/guess-routes.js';
import { inTime } from './limits/in-time.js';
import { collectMessages, type Collection } from './messages/collect-messages.js';
import { settleMessages } from './messages/settle-messages.js';
import type { Message } from './model/messages.js';
import type { ReadSchemaFile } from './model/schema-file.js';
import { defaults, type Options } from './options.js';

export interface Draft {
  /** The text of `_api.md`. */
  readonly text: string;
  readonly routes: readonly GuessedRoute[];
  /** How many actions the pages have, also those whose requests they name themselves. */
  readonly actions: number;
  readonly schemas: number;
  /** Of the pages; that there is no `_api.md` is none. */
  readonly messages: readonly Message[];
}

/**
 * @param name of the documentation
 * @throws {TooLate}
 */
export function draft(
  documents: readonly VFile[],
  options: Pick<Options, 'dialect'> & Partial<Pick<Options, 'severities' | 'limits'>>,
  name: string,
  readSchemaFile: ReadSchemaFile,
  { messages: found, report }: Collection = collectMessages(documents),
): Draft {
  const { dialect, severities, limits } = { ...defaults, ...options };
  // One that is there already is written over by nobody, and tells nothing new.
  const pages = documents.filter((document) => document.basename !== '_api.md');
  const api = parse(pages, dialect, report, readSchemaFile, undefined, limits);
  return inTime(limits.seconds, pages.length, () => {
    const controls = parseControls(pages, report, limits);
    const expected = found.filter(({ rule }) => rule !== 'missing-companion');
    const messages = settleMessages(pages, expected, controls, severities);
    const routes = guessRoutes(api);
    const actions = api.resources.reduce((sum, { operations }) => sum + operations.length, 0);
    const schemas = api.schemas.filter(({ owner }) => owner === null).length;
    return { text: draftCompanion(api, routes, name), routes, actions, schemas, messages };
  });
}
