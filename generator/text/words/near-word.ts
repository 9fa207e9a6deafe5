/** Of names that people mistype, as much as is compared. */
const longest = 80;

/** The known word that takes the fewest edits, if they are few for its length. */
export function nearWord(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, longest).toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = editDistance(wanted, candidate.toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/**
 * The one known word that can be meant: one edit away, or two of a long word, while no other is. Two
 * that differ in digits, or as singular and plural do, are different things and no mistake in typing.
 */
export function certainWord(word: string, known: readonly string[]): string | null {
  if (word.length < 3 || word.length > longest) return null;
  const allowed = word.length < 8 ? 1 : 2;
  const near = [...new Set(known)].filter(
    (candidate) =>
      candidate.length > 3 &&
      Math.abs(candidate.length - word.length) <= allowed &&
      editDistance(word.toLowerCase(), candidate.toLowerCase()) <= allowed,
  );
  const [only] = near;
  if (only === undefined || near.length > 1 || only === word) return null;
  return isSameBut(/\D/g, word, only) && !isPlural(word, only) ? only : null;
}

function isSameBut(rest: RegExp, one: string, other: string): boolean {
  return one.replace(rest, '') === other.replace(rest, '');
}

/** Whether the words differ in letters `s` at the end of their parts alone. */
function isPlural(one: string, other: string): boolean {
  const singular = (text: string): string => text.toLowerCase().replace(/s(?![\p{L}\p{N}])/gu, '');
  return singular(one) === singular(other) && one.toLowerCase() !== other.toLowerCase();
}

/** Letters that must be inserted, deleted, replaced or swapped with their neighbour. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[line - 1] === to[column - 1];
      const isSwapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      const replaced = (row[column - 1] ?? 0) + (isSame ? 0 : 1);
      const inserted = (next[column - 1] ?? 0) + 1;
      const deleted = (row[column] ?? 0) + 1;
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, inserted, deleted, swapped));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
