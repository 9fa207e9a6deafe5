/** A document as a person sees it who makes a mistake in it: line by line, without the parser that is tested. */
export interface PageText {
  readonly document: string;
  readonly lines: readonly PageLine[];
}

export type PageLine =
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly title: string;
      readonly above: readonly string[];
    }
  | TableLine
  | {
      readonly kind: 'code';
      readonly text: string;
      readonly language: string;
      readonly above: readonly string[];
    }
  | { readonly kind: 'other'; readonly text: string; readonly above: readonly string[] };

export interface TableLine {
  readonly kind: 'titles' | 'dashes' | 'row';
  readonly text: string;
  /** Of the section that the table stands in, in lower case. */
  readonly section: string;
  readonly cells: readonly LineCell[];
  readonly columns: readonly string[];
  readonly above: readonly string[];
}

export interface LineCell {
  readonly column: string;
  /** Between its bars, without the spaces around it. */
  readonly text: string;
  /** Where the text begins in the line. */
  readonly start: number;
  /** The bars around it. */
  readonly bars: readonly [number, number];
}

export function readPageLines(document: string, text: string): PageText {
  const lines: PageLine[] = [];
  let open: string[] = [];
  let fence: string | null = null;
  let columns: readonly string[] | null = null;
  for (const line of text.split('\n')) {
    const [, mark = '', language = ''] = /^(```)\s*(\w*)/.exec(line) ?? [];
    const [, hashes, title = ''] = /^(#+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (fence !== null) {
      lines.push({
        kind: mark === '' ? 'code' : 'other',
        text: line,
        language: fence,
        above: open,
      });
      if (mark !== '') fence = null;
    } else if (mark !== '') {
      fence = language;
      lines.push({ kind: 'other', text: line, above: open });
    } else if (hashes !== undefined) {
      open = [...open.slice(0, hashes.length - 1), title];
      while (open.length < hashes.length) open = [...open.slice(0, -1), '', title];
      lines.push({ kind: 'heading', text: line, title, above: open.slice(0, -1) });
    } else if (line.startsWith('|')) {
      const section = (open.at(-1) ?? '').toLowerCase();
      const kind =
        columns === null ? 'titles' : /^[|\s:-]+$/.test(line) && /-/.test(line) ? 'dashes' : 'row';
      const cells = cellsOf(line, columns);
      columns ??= cells.map((cell) => cell.text);
      lines.push({
        kind,
        text: line,
        section,
        cells: cellsOf(line, columns),
        columns,
        above: open,
      });
      continue;
    } else lines.push({ kind: 'other', text: line, above: open });
    columns = null;
  }
  return { document, lines };
}

function cellsOf(line: string, columns: readonly string[] | null): readonly LineCell[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, index) => {
    const end = bars[index + 1] ?? line.length;
    const inner = line.slice(bar + 1, end);
    const start = bar + 1 + (inner.length - inner.trimStart().length);
    return { column: columns?.[index] ?? '', text: inner.trim(), start, bars: [bar, end] };
  });
}
