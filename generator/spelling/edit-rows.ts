/**
 * How far two words are from each other, letter by letter: a row holds, for each beginning of the one
 * word, the edits that make it the beginning of the other which was read so far. An edit inserts,
 * deletes or replaces a letter, or swaps it with its neighbour.
 */
export type EditRow = readonly number[];

/** Of nothing: each letter is inserted. */
export function firstRow(word: string): EditRow {
  return Array.from({ length: word.length + 1 }, (_, index) => index);
}

/**
 * The row after one more letter of the other word.
 * @param letters of the other word, with the new one last
 * @param row after all but the new one
 * @param before the row before that
 */
export function nextRow(word: string, letters: string, row: EditRow, before: EditRow): EditRow {
  const letter = letters.at(-1);
  const letterBefore = letters.at(-2);
  const next = [(row[0] ?? 0) + 1];
  for (let column = 1; column <= word.length; column += 1) {
    const isSame = letter === word[column - 1];
    const isSwapped = letter === word[column - 2] && letterBefore === word[column - 1];
    const replaced = (row[column - 1] ?? 0) + (isSame ? 0 : 1);
    const inserted = (next[column - 1] ?? 0) + 1;
    const deleted = (row[column] ?? 0) + 1;
    const swapped = isSwapped ? (before[column - 2] ?? replaced) + 1 : replaced;
    next.push(Math.min(replaced, inserted, deleted, swapped));
  }
  return next;
}

export function editDistance(word: string, other: string): number {
  let before: EditRow = [];
  let row = firstRow(word);
  for (let end = 1; end <= other.length; end += 1) {
    const next = nextRow(word, other.slice(Math.max(0, end - 2), end), row, before);
    before = row;
    row = next;
  }
  return row[word.length] ?? 0;
}
