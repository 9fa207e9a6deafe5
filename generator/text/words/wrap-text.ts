import type { Markdown } from '../../model/quoted.js';
import { asMarkdown } from '../vouch.js';

/**
 * Lines of whole words. How many words a line holds follows from their number alone, so that a word
 * that is replaced by a longer one moves no other; only a line that is too wide is halved.
 * @param columns the widest line; a longer word has a line of its own
 * @param mayBegin which words a line may begin with
 */
export function wrapText(text: string, columns: number, mayBegin = /^/): readonly string[] {
  const words = text.split(' ');
  const pieces = evenPieces(words, Math.ceil(words.length / wordsOfLine), mayBegin);
  return pieces.flatMap((piece) => linesOf(piece, columns, mayBegin));
}

/** How a line of Markdown may begin: with a sign or a number it might be a list or a heading. */
const lineStart = /^[\p{L}`(]/u;

/** Markdown on one line, in lines of whole words. */
export function wrapMarkdown(text: Markdown, columns: number): readonly Markdown[] {
  return wrapText(text, columns, lineStart).map(asMarkdown);
}

/**
 * The same, but where the text is more than a short line, each sentence begins a new one: a change
 * in one of them leaves the lines of the others as they were.
 */
export function wrapSentences(text: string, columns: number): readonly string[] {
  if (text.length <= columns && text.split(' ').length <= wordsOfShortLine) return [text];
  return text
    .split(/(?<=[^\s.][.!?]["'`)\]]?) (?=[\p{Lu}`"'([])/u)
    .flatMap((sentence) => wrapText(sentence, columns));
}

/** English prose of so many words is about 90 columns wide. */
const wordsOfLine = 16;
const wordsOfShortLine = 12;

function linesOf(words: readonly string[], columns: number, mayBegin: RegExp): readonly string[] {
  const line = words.join(' ');
  if (line.length <= columns) return [line];
  const halves = evenPieces(words, 2, mayBegin);
  return halves.length === 1 ? [line] : halves.flatMap((half) => linesOf(half, columns, mayBegin));
}

/** At most so many pieces, of as many words each, but for words that no line may begin with. */
function evenPieces(
  words: readonly string[],
  count: number,
  mayBegin: RegExp,
): readonly (readonly string[])[] {
  const starts = [0];
  // The places ascend, so that no word is looked at twice.
  let at = 0;
  for (let index = 1; index < count; index += 1) {
    at = Math.max(at, Math.ceil((words.length * index) / count));
    while (at < words.length && !mayBegin.test(words[at] ?? '')) at += 1;
    if (at < words.length) starts.push(at);
  }
  const unique = [...new Set(starts)];
  return unique.map((start, index) => words.slice(start, unique[index + 1]));
}
