import type { Random } from './random.js';

const slips = ['dropped', 'doubled', 'swapped', 'replaced', 'recased'] as const;

/**
 * A word with one slip of the finger: a letter dropped, doubled, swapped with its neighbour, replaced
 * or written in the other case.
 * @param isCased whether case tells words apart where it stands
 */
export function misspell(word: string, random: Random, isCased: boolean): string | null {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const slip = random.pick(slips);
    const letters = [...word.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    const at = random.pick(letters);
    if (at === undefined || letters.length < 2) return null;
    const misspelt = withSlip(word, at, slip, random);
    const isNew = isCased ? misspelt !== word : misspelt.toLowerCase() !== word.toLowerCase();
    if (isNew && misspelt.trim() === misspelt) return misspelt;
  }
  return null;
}

function withSlip(word: string, at: number, slip: (typeof slips)[number], random: Random): string {
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (slip) {
    case 'dropped':
      return before + after;
    case 'doubled':
      return before + letter + letter + after;
    case 'swapped':
      return /^[\p{L}\p{N}]/u.test(after)
        ? before + after.charAt(0) + letter + after.slice(1)
        : word;
    case 'replaced': {
      const isDigit = /\d/.test(letter);
      const other = isDigit
        ? random.pick([...'0123456789'])
        : random.pick([...'abcdefghijklmnopqrstuvwxyz']);
      return before + (other ?? '') + after;
    }
    case 'recased': {
      const upper = letter.toUpperCase();
      return before + (letter === upper ? letter.toLowerCase() : upper) + after;
    }
  }
}
