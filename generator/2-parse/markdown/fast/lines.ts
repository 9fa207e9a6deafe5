/** Where the next line begins, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** A line without its end. */
export function lineAt(text: string, offset: number): string {
  const end = lineAfter(text, offset);
  return text.slice(offset, end).replace(/\r?\n$/, '');
}

/** How many lines end between two offsets. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (
    let end = text.indexOf('\n', from);
    end !== -1 && end < to;
    end = text.indexOf('\n', end + 1)
  )
    count += 1;
  return count;
}
