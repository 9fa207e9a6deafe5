import { VFile } from 'vfile';
import { overLimit } from '../../../diagnostics.js';
import { forgetful } from '../../../incremental/memory.js';
import type { Run } from '../../../incremental/run.js';
import { eachInTime, TooLate } from '../../../limits/in-time.js';
import type { Limits } from '../../../model/limits.js';
import type { Report } from '../../../model/messages.js';
import type { Source } from '../../../model/source.js';
import type { NoteBook } from '../page-notes.js';
import { beginningOf } from '../page.js';
import { readPage, type ReadPage } from '../read-page.js';
import { limitedParser, parseNothing } from './limited-parser.js';

/** The parser itself watches its time, and may try a second time without what is too much. */
const attempts = 3;

/** All pages, sorted by path. Of one that takes too long, all is refused. */
export function readPages(
  documents: readonly VFile[],
  { memory, progress, without }: Run,
  limits: Limits,
): readonly ReadPage[] {
  const parse = limitedParser(without, limits);
  return eachInTime(
    attempts * limits.seconds,
    [...documents].sort(byPath),
    (file, index) => {
      progress(index, documents.length);
      return readPage(file, parse, memory);
    },
    // Not even its text is looked at again: nobody knows what of it takes so long.
    ({ path }) => readPage(new VFile({ path, value: '' }), parseNothing, forgetful),
  );
}

/** Pages of which something took too long. They are told, and the others are read. */
export class LatePages {
  readonly #seconds: number;
  readonly #report: Report;
  readonly #notes: NoteBook;
  readonly #late = new Map<string, Source>();

  constructor({ seconds }: Limits, report: Report, notes: NoteBook) {
    this.#seconds = seconds;
    this.#report = report;
    this.#notes = notes;
  }

  add({ document }: Pick<ReadPage, 'document'>): void {
    if (this.#late.has(document)) return;
    const source = beginningOf(document);
    this.#late.set(document, source);
    this.#report(source, overLimit('seconds', this.#seconds));
    this.#notes.notesOf(document).noteGap({ source, name: '', isFatal: true, isEnd: true });
  }

  /** @throws {TooLate} as what was stopped may have left half of something to what follows */
  refuse(): void {
    for (const source of this.#late.values()) throw new TooLate(this.#seconds, source);
  }
}

function byPath(one: VFile, other: VFile): number {
  return one.path < other.path ? -1 : 1;
}
