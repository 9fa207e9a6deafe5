import { VFile } from 'vfile';
import { parse } from '../../generator/2-parse/index.js';
import { check } from '../../generator/3-check/index.js';
import type { Diagnostic, Report } from '../../generator/model/messages.js';
import type { Source } from '../../generator/model/source.js';
import { RunMemory } from '../../generator/incremental/memory.js';
import { plainRun } from '../../generator/incremental/run.js';
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

/** Says what is told of a set of documents; planning and printing tell nothing more. */
export class Judge {
  readonly set: DocumentSet;
  readonly #memory = new RunMemory();
  #baseline: readonly Told[] | null = null;

  constructor(set: DocumentSet) {
    this.set = set;
  }

  /** Of the documents as they are. */
  get baseline(): readonly Told[] {
    this.#baseline ??= this.messagesOf(this.set.documents);
    return this.#baseline;
  }

  messagesOf(documents: ReadonlyMap<string, string>): readonly Told[] {
    const messages: Told[] = [];
    const report: Report = (source, diagnostic) => {
      messages.push({ ...diagnostic, source });
    };
    const files = [...documents].map(([path, value]) => new VFile({ path, value }));
    // One page of them is another one than the time before.
    const run = { ...plainRun, memory: this.#memory };
    check(parse(files, null, report, this.set.readSchemaFile, run), report);
    this.#memory.settle();
    return messages;
  }
}

/**
 * Makes one mistake and compares.
 * @returns `null` where the mistake cannot be made
 */
export function judgeMistake(
  judge: Judge,
  document: string,
  spot: Spot,
  random: Random,
): Verdict | null {
  const lines = (judge.set.documents.get(document) ?? '').split('\n');
  const changed = spot.change(random);
  const before = lines[spot.line - 1] ?? '';
  if (changed === null || changed.join('\n') === before) return null;
  const after = spot.endsThere === true ? [] : lines.slice(spot.line);
  const text = [...lines.slice(0, spot.line - 1), ...changed, ...after].join('\n');
  const documents = new Map([...judge.set.documents, [document, text]]);
  const messages = newMessages(judge.messagesOf(documents), judge.baseline);
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
