import { VFile } from 'vfile';
import { parse } from '../../generator/2-parse/index.js';
import { check } from '../../generator/3-check/index.js';
import type { Diagnostic, Report } from '../../generator/model/messages.js';
import type { Source } from '../../generator/model/source.js';
import type { DocumentSet } from './document-sets.js';
import type { Spot } from './mistake.js';
import type { Random } from './random.js';

/** A message as rules make it. */
export interface Told extends Diagnostic {
  readonly source: Source;
}

/** What the tool says of a mistake that it does not say without. */
export interface Verdict {
  readonly what: string;
  readonly document: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly messages: readonly Told[];
  /** Some message stands where it should. */
  readonly isFound: boolean;
  /** There are one or two. */
  readonly isBrief: boolean;
}

const mostMessages = 2;

/** What is said of documents; planning and printing say nothing more. */
export function messagesOf(set: DocumentSet, documents: ReadonlyMap<string, string>): Told[] {
  const messages: Told[] = [];
  const report: Report = (source, diagnostic) => {
    messages.push({ ...diagnostic, source });
  };
  const files = [...documents].map(([path, value]) => new VFile({ path, value }));
  check(parse(files, null, report, set.readSchemaFile), report);
  return messages;
}

/**
 * Makes one mistake and compares.
 * @param known the messages of the unchanged documents
 * @returns `null` where the mistake cannot be made
 */
export function judgeMistake(
  set: DocumentSet,
  document: string,
  spot: Spot,
  known: readonly Told[],
  random: Random,
): Verdict | null {
  const lines = (set.documents.get(document) ?? '').split('\n');
  const changed = spot.change(random);
  const before = lines[spot.line - 1] ?? '';
  if (changed === null || changed.join('\n') === before) return null;
  const after = spot.endsThere === true ? [] : lines.slice(spot.line);
  const text = [...lines.slice(0, spot.line - 1), ...changed, ...after].join('\n');
  const documents = new Map([...set.documents, [document, text]]);
  const messages = newMessages(messagesOf(set, documents), known);
  const right = new Set([spot.line, ...(spot.alsoRight ?? [])]);
  return {
    what: spot.what,
    document,
    line: spot.line,
    before,
    after: changed.join('\n'),
    messages,
    isFound: messages.some(
      ({ source }) => source.document === document && right.has(source.start.line),
    ),
    isBrief: messages.length <= mostMessages,
  };
}

/** No mistake moves a line, so a message that was there before is there still, word for word. */
function newMessages(messages: readonly Told[], known: readonly Told[]): readonly Told[] {
  const left = new Map<string, number>();
  for (const message of known) left.set(keyOf(message), (left.get(keyOf(message)) ?? 0) + 1);
  return messages.filter((message) => {
    const count = left.get(keyOf(message)) ?? 0;
    left.set(keyOf(message), count - 1);
    return count <= 0;
  });
}

function keyOf({ rule, reason, source }: Told): string {
  return `${source.document}:${source.start.line} ${rule} ${reason}`;
}
