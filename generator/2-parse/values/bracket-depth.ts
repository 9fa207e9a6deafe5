/**
 * Levels of brackets that a value may have, which is several times what schemas have: what is made of
 * it is read and printed by functions that call themselves, for which there is no room without an end.
 */
export const deepest = 200;

/**
 * Where a text of JSON has more levels of brackets than a value may have; `null` where it has not.
 * Of any other text it may be wrong by some.
 */
export function findDeepBracket(text: string): number | null {
  return hasMany(text, '{', '[') ? scanJson(text).deep : null;
}

/** Outside of the strings of a text of JSON. */
interface Scanned {
  /** Where there are more levels of brackets than a value may have; the scan ends there. */
  readonly deep: number | null;
  /** As many as keys that are spelled. */
  readonly colons: number;
}

export function scanJson(text: string): Scanned {
  let depth = 0;
  let colons = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case openBrace:
      case openBracket:
        depth += 1;
        if (depth > deepest) return { deep: at, colons };
        break;
      case closeBrace:
      case closeBracket:
        depth -= 1;
        break;
      case colon:
        colons += 1;
        break;
    }
  }
  return { deep: null, colons };
}

/** Whether there are more of the two than levels: of most texts, nothing else need be known. */
function hasMany(text: string, ...signs: readonly string[]): boolean {
  let count = 0;
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      count += 1;
      if (count > deepest) return true;
    }
  }
  return false;
}

const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text.charCodeAt(escapes - 1) === backslash) escapes -= 1;
    if ((end - escapes) % 2 === 0) return end;
  }
  return text.length;
}
