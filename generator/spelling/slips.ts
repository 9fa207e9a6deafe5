/** Which words are nearly the same, as far as slips of the finger go. */

/** Longer words are compared by their beginnings. */
const longest = 80;

/** Where a word is near more words than these, nobody can tell which of them is meant. */
const most = 200;

/**
 * Whether two words differ by one slip: a letter more, less or other, two neighbours that changed
 * places, or nothing but upper and lower case.
 */
export function isSlip(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 1) return false;
  const [one, two] = [word.toLowerCase(), other.toLowerCase()];
  if (one === two) return true;
  const shorter = Math.min(one.length, two.length);
  let start = 0;
  while (start < shorter && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}

/**
 * Whether two words are forms of one, and no slip of each other: `device` and `devices`, `v1` and `v2`,
 * `device` and `device2`.
 */
export function areForms(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return false;
  const [first, second] = [withoutForm(one), withoutForm(other)];
  if (first === second) return true;
  const number = /(?<!0)0+$/;
  return (
    number.test(first) !== number.test(second) &&
    withoutForm(first.replace(number, '')) === withoutForm(second.replace(number, ''))
  );
}

function withoutForm(word: string): string {
  return word.replace(/s(?=[A-Z_-]|$)/g, '').replace(/\d/g, '0');
}

/** The known word that was surely meant: one slip away, or cut short; `null` where two might be. */
export function meantWord(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const slips = known.filter((one) => isSlip(lower, one.toLowerCase()));
  const cut = known.filter((one) => lower.length >= 3 && one.toLowerCase().startsWith(lower));
  const [only, ...others] = slips.length > 0 ? slips : cut;
  return only === undefined || others.length > 0 ? null : only;
}

/** Finds among many words those that are one slip away, without comparing all of them. */
export class SlipIndex {
  readonly #words: ReadonlySet<string>;
  #rests: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Grouped by what they have in common with the word; none where they are too many. */
  slipsOf(word: string): readonly string[] {
    const found = new Set<string>();
    for (const rest of restsOf(word)) {
      const others = this.#byRest.get(rest) ?? [];
      if (found.size + others.length > most) return [];
      for (const other of others) found.add(other);
    }
    return [...found].filter((other) => isSlip(word, other));
  }

  /** Words by what is left of them without one letter, and whole; made for the first question. */
  get #byRest(): ReadonlyMap<string, readonly string[]> {
    if (this.#rests !== null) return this.#rests;
    const made = new Map<string, string[]>();
    for (const word of this.#words) {
      for (const rest of restsOf(word)) {
        const found = made.get(rest);
        if (found === undefined) made.set(rest, [word]);
        else found.push(word);
      }
    }
    this.#rests = made;
    return made;
  }
}

function restsOf(word: string): ReadonlySet<string> {
  const lower = word.slice(0, longest).toLowerCase();
  const rests = new Set([lower]);
  for (let at = 0; at < lower.length; at += 1) rests.add(lower.slice(0, at) + lower.slice(at + 1));
  return rests;
}
