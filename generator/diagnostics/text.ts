import { codeText } from '../text/code-text.js';

const longest = 80;

/** Text of a document as a message quotes it: on one line, not too long, in backticks. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return codeText(line.length > longest ? `${line.slice(0, longest)}…` : line || ' ');
}

/** `` `a`, `b` or `c` `` */
export function oneOf(words: readonly string[]): string {
  const all = words.map(quoted);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}

/** ``Did you mean `string`?``, and a space; `''` where nothing known is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return near === null ? '' : `Did you mean ${quoted(near)}? `;
}

/** The known word that takes the fewest edits, if they are few for its length. */
function closest(word: string, known: readonly string[]): string | null {
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

/** Letters that must be inserted, deleted or replaced (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      const inserted = (next[column - 1] ?? 0) + 1;
      const deleted = (row[column] ?? 0) + 1;
      next.push(Math.min(replaced, inserted, deleted));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
