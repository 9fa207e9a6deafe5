/** The other pipeline: pages without `_api.md` in, a draft of it out. Reads and writes nothing. */
import type { VFile } from 'vfile';
import { parse } from './2-parse/index.js';
import { draftCompanion } from './draft/draft-companion.js';
import { guessRoutes, type GuessedRoute } from './draft/guess-routes.js';
import type { Message } from './model/messages.js';
import type { ReadSchemaFile } from './model/schema-file.js';
import type { Options } from './options.js';

export interface Draft {
  /** The text of `_api.md`. */
  readonly text: string;
  readonly routes: readonly GuessedRoute[];
  /** How many actions the pages have, also those whose requests they name themselves. */
  readonly actions: number;
  /** Of the pages; that there is no `_api.md` is none. */
  readonly messages: readonly Message[];
}

/** @param name of the documentation */
export function draft(
  documents: readonly VFile[],
  { dialect }: Pick<Options, 'dialect'>,
  name: string,
  readSchemaFile: ReadSchemaFile,
): Draft {
  const messages: Message[] = [];
  const api = parse(
    // One that is there already is written over by nobody, and tells nothing new.
    documents.filter((document) => document.basename !== '_api.md'),
    dialect,
    (source, diagnostic) => {
      if (diagnostic.rule !== 'missing-companion') messages.push({ ...diagnostic, source });
    },
    readSchemaFile,
  );
  const routes = guessRoutes(api);
  const actions = api.resources.reduce((sum, { operations }) => sum + operations.length, 0);
  return { text: draftCompanion(api, routes, name), routes, actions, messages };
}
