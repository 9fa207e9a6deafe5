/**
 * Lines of whole words, each as long as the columns allow; a longer word has a line of its own.
 * @param mayBegin which words a line may begin with
 */
export function wrapText(text: string, columns: number, mayBegin = /^/): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns && mayBegin.test(word)) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** How a line of Markdown may begin: with a sign or a number it might be a list or a heading. */
export const lineStart = /^[\p{L}`(]/u;

/**
 * The same, but where the text does not fit on one line, each sentence begins a new one: a change in
 * one of them leaves the lines of the others as they were.
 */
export function wrapSentences(text: string, columns: number): readonly string[] {
  if (text.length <= columns) return [text];
  return text
    .split(/(?<=[^\s.][.!?]["'`)\]]?) (?=[\p{Lu}`"'([])/u)
    .flatMap((sentence) => wrapText(sentence, columns));
}
