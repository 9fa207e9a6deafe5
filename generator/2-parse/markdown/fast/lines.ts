import type { Nodes } from 'mdast';

/** Where a line begins. */
export interface LineStart {
  /** From 1. */
  readonly line: number;
  readonly offset: number;
}

/** Where the next line begins, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** A line without its end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(offset, lineEnd(text, offset));
}

/** Where the line ends that an offset is in. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

export function nextLine(text: string, { line, offset }: LineStart): LineStart {
  return { line: line + 1, offset: lineAfter(text, offset) };
}

/** Whether a line has nothing but spaces and tabs; there is none behind the end of the text. */
export function isBlank(text: string, offset: number): boolean {
  for (let at = offset; ; at += 1) {
    const character = text[at];
    if (character === '\n' || character === undefined) return true;
    if (character !== ' ' && character !== '\t' && character !== '\r') return false;
  }
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

/** From the beginning of a line to an offset in the same or a later one. */
export function positionOf(
  start: LineStart,
  last: LineStart,
  end: number,
): NonNullable<Nodes['position']> {
  return {
    start: { line: start.line, column: 1, offset: start.offset },
    end: { line: last.line, column: end - last.offset + 1, offset: end },
  };
}
