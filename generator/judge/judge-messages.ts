import type { VFile } from 'vfile';
import { parseControls } from '../2-parse/index.js';
import { collectMessages, type Collection } from '../messages/collect-messages.js';
import { byPlace, settleMessages } from '../messages/settle-messages.js';
import type { Api } from '../model/api.js';
import type { Message, Report } from '../model/messages.js';
import type { Plan } from '../model/plan.js';
import type { Schema } from '../model/schema.js';
import type { Summary } from '../model/outcome/summary.js';
import { defaults, type Options } from '../options.js';
import { isOfTime, withRoom } from './overflow.js';

/** What is known before anything is printed. */
export interface Judged {
  /** By document, then by place. */
  readonly messages: readonly Message[];
  readonly summary: Summary;
  /** Some message is an error, or with `strict` a warning. */
  readonly failed: boolean;
  /** `null` where `failed`, or where no page has an action. */
  readonly plan: Plan | null;
}

/** What is told of the documents, and whether it stops the run. */
export function judgeMessages(
  documents: readonly VFile[],
  api: Pick<Api, 'resources'> & { readonly schemas: readonly Pick<Schema, 'owner'>[] },
  found: readonly Message[],
  report: Report,
  options: Pick<Options, 'strict'> & Partial<Pick<Options, 'severities' | 'limits'>>,
): Omit<Judged, 'plan'> {
  const { severities: flags, limits } = { ...defaults, ...options };
  const controls = parseControls(documents, report, limits);
  const messages = settleMessages(documents, found, controls, flags);
  return {
    messages,
    summary: {
      pages: documents.length,
      actions: api.resources.reduce((sum, { operations }) => sum + operations.length, 0),
      schemas: api.schemas.filter(({ owner }) => owner === null).length,
      unknowns: null,
    },
    failed: messages.some(
      ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
    ),
  };
}

/**
 * What is made of documents where there is room and time for it.
 * @param refuse else; it gets what was told until then, and why it was stopped
 */
export function unlessStopped<Made>(
  documents: readonly VFile[],
  options: Partial<Pick<Options, 'severities' | 'limits'>>,
  make: (collection: Collection) => Made,
  refuse: (messages: readonly Message[]) => Made,
): Made {
  const collection = collectMessages(documents);
  return withRoom(
    documents,
    () => make(collection),
    (stops) => refuse(judgeStopped(documents, collection.messages, stops, options)),
  );
}

/**
 * What is told of documents where the run was stopped.
 * @param found until then
 * @param stops why it was
 */
function judgeStopped(
  documents: readonly VFile[],
  found: readonly Message[],
  stops: readonly Message[],
  options: Partial<Pick<Options, 'severities' | 'limits'>>,
): readonly Message[] {
  const { severities: flags, limits } = { ...defaults, ...options };
  const settled = withRoom(
    documents,
    () => {
      const controls = parseControls(documents, () => undefined, limits);
      return settleMessages(documents, found, controls, flags);
    },
    () => found,
  );
  // What it would have silenced may be what was not reached.
  const told = settled.filter(({ rule }) => rule !== 'unused-directive');
  const added = told.some(isOfTime) ? stops.filter((stop) => !isOfTime(stop)) : stops;
  return [...told, ...added].toSorted(byPlace);
}
