import { firstRow, nextRow, type EditRow } from './edit-rows.js';

/** A word that is near another. */
export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

interface Entry {
  readonly lower: string;
  readonly word: string;
  readonly place: number;
}

/**
 * Finds among many words those within a few edits, upper and lower case being the same, without
 * comparing all of them: what words have in common at their beginning is compared once.
 */
export class WordIndex {
  readonly #entries: readonly Entry[];

  constructor(words: readonly string[]) {
    this.#entries = words
      .map((word, place) => ({ lower: word.toLowerCase(), word, place }))
      .sort((one, two) => (one.lower < two.lower ? -1 : one.lower > two.lower ? 1 : 0));
  }

  /** In the order in which they were given. */
  within(word: string, edits: number): readonly NearWord[] {
    const found: (Entry & NearWord)[] = [];
    const wanted = word.toLowerCase();
    const visit = (
      from: number,
      to: number,
      depth: number,
      row: EditRow,
      before: EditRow,
    ): void => {
      // Nor can a swap come back: a row is at most one edit from the row before.
      if (!row.some((distance) => distance <= edits)) return;
      const distance = row[wanted.length] ?? 0;
      let at = from;
      for (; at < to; at += 1) {
        const entry = this.#entries[at];
        if (entry === undefined || entry.lower.length > depth) break;
        if (distance <= edits) found.push({ ...entry, edits: distance });
      }
      while (at < to) {
        const { lower = '' } = this.#entries[at] ?? {};
        const end = this.#endOf(lower.slice(0, depth + 1), at, to);
        const letters = lower.slice(Math.max(0, depth - 1), depth + 1);
        visit(at, end, depth + 1, nextRow(wanted, letters, row, before), row);
        at = end;
      }
    };
    visit(0, this.#entries.length, 0, firstRow(wanted), []);
    return found
      .sort((one, two) => one.place - two.place)
      .map(({ word: near, edits: distance }) => ({ word: near, edits: distance }));
  }

  /** Where the entries end that begin like the one at `from`. */
  #endOf(beginning: string, from: number, to: number): number {
    let [low, high] = [from + 1, to];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#entries[middle]?.lower.startsWith(beginning) === true) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
