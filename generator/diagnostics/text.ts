import type { Replacement } from '../model/messages.js';
import { codeText } from '../text/code-text.js';
import { certainWord, nearWord } from '../spelling/near-word.js';

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
  const near = nearWord(word, known);
  return near === null ? '' : `Did you mean ${quoted(near)}? `;
}

/** The word becomes the known one that is meant; `null` where that is not certain. */
export function replaceWord(word: string, known: readonly string[]): Replacement | null {
  const meant = certainWord(word, known);
  return meant === null ? null : replaceText(word, meant);
}

export function replaceText(from: string, to: string): Replacement {
  return { kind: 'text', from, to };
}
