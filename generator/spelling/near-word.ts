import { editDistance } from './edit-rows.js';
import { WordIndex, type NearWord } from './word-index.js';

/** Of names that people mistype, as much as is compared. */
const longest = 80;

/** Of more known words than this, only those are near that are a slip or two away. */
const many = 200;

/** The known word that takes the fewest edits, if they are few for its length. */
export function nearWord(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, longest).toLowerCase();
  const near = known.length > many ? slipsAmong(known, wanted) : comparedWith(known, wanted);
  let best: NearWord | undefined;
  for (const one of near) if (best === undefined || one.edits < best.edits) best = one;
  return best?.word ?? null;
}

function comparedWith(known: readonly string[], wanted: string): readonly NearWord[] {
  const most = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .filter((word) => Math.abs(word.length - wanted.length) <= most)
    .map((word) => ({ word, edits: editDistance(wanted, word.toLowerCase()) }))
    .filter(({ edits }) => edits <= most);
}

/** A second edit takes many times as long to look for, and is seldom needed. */
function slipsAmong(known: readonly string[], wanted: string): readonly NearWord[] {
  const index = indexOf(known);
  const slips = index.within(wanted, 1);
  return slips.length > 0 ? slips : index.within(wanted, 2);
}

/**
 * The one known word that can be meant: one edit away, or two of a long word, while no other is. Two
 * that differ in digits, or as singular and plural do, are different things and no mistake in typing.
 */
export function certainWord(word: string, known: readonly string[]): string | null {
  if (word.length < 3 || word.length > longest) return null;
  const allowed = word.length < 8 ? 1 : 2;
  const near = new Set(
    indexOf(known)
      .within(word, allowed)
      .map((found) => found.word)
      .filter((found) => found.length > 3),
  );
  const [only] = near;
  if (only === undefined || near.size > 1 || only === word) return null;
  return isSameBut(/\D/g, word, only) && !isPlural(word, only) ? only : null;
}

/** More lists than messages ask about in turn. */
const most = 4;

let recent: readonly { readonly known: readonly string[]; readonly index: WordIndex }[] = [];

/** Kept, as thousands of messages in a row ask about the same words. */
function indexOf(known: readonly string[]): WordIndex {
  const found = recent.find(
    (one) =>
      one.known.length === known.length && known.every((word, index) => word === one.known[index]),
  );
  if (found) return found.index;
  // A copy, as a list that grows between two questions is another one.
  const made = { known: [...known], index: new WordIndex(known) };
  recent = [made, ...recent].slice(0, most);
  return made.index;
}

function isSameBut(rest: RegExp, one: string, other: string): boolean {
  return one.replace(rest, '') === other.replace(rest, '');
}

/** Whether the words differ in letters `s` at the end of their parts alone. */
function isPlural(one: string, other: string): boolean {
  const singular = (text: string): string => text.toLowerCase().replace(/s(?![\p{L}\p{N}])/gu, '');
  return singular(one) === singular(other) && one.toLowerCase() !== other.toLowerCase();
}
