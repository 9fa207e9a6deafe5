import type { Nodes, PhrasingContent, Root, TableCell, TableRow } from 'mdast';

/**
 * The rows of tables, each distinct one parsed once. A row is read the same wherever it stands, as
 * long as no page defines what its brackets mean.
 */
export class RowMemo {
  /** By their text; positions count from their own line and offset, which are 0. */
  readonly #rows = new Map<string, TableRow>();
  readonly #parse: (text: string) => Root;

  constructor(parse: (text: string) => Root) {
    this.#parse = parse;
  }

  /** Parses those that are new. */
  learn(texts: readonly string[]): void {
    const fresh = [...new Set(texts)].filter((text) => !this.#rows.has(text));
    for (let start = 0; start < fresh.length; start += batch) {
      this.#learnBatch(fresh.slice(start, start + batch));
    }
  }

  #learnBatch(texts: readonly string[]): void {
    let offset = head.length;
    const [table] = this.#parse(head + texts.join('\n')).children;
    const rows = table?.type === 'table' ? table.children.slice(1) : [];
    for (const [index, text] of texts.entries()) {
      const row = rows[index];
      if (row === undefined) throw new Error('bug in the generator: a row of a table is none');
      this.#rows.set(text, placedRow(row, -(index + headLines), -offset));
      offset += text.length + 1;
    }
  }

  /**
   * @param line in the page, from 1
   * @param offset in the page
   */
  rowAt(text: string, line: number, offset: number): TableRow {
    const row = this.#rows.get(text);
    if (row === undefined) throw new Error('bug in the generator: a row was not learned');
    return placedRow(row, line, offset);
  }
}

const head = '|a|\n|-|\n';
/** The line of the first row below it, which is line 0 of the memo. */
const headLines = 3;
/** Of equal size, so that the time grows with the rows and not with the square of them. */
const batch = 64;

function placedRow(row: TableRow, line: number, offset: number): TableRow {
  return {
    ...row,
    position: placedPosition(row.position, line, offset),
    children: row.children.map((cell): TableCell => ({
      ...cell,
      position: placedPosition(cell.position, line, offset),
      children: cell.children.map((node) => placedNode(node, line, offset)),
    })),
  };
}

function placedNode(node: PhrasingContent, line: number, offset: number): PhrasingContent {
  const position = placedPosition(node.position, line, offset);
  if (!('children' in node)) return { ...node, position };
  return {
    ...node,
    position,
    children: node.children.map((child) => placedNode(child, line, offset)),
  };
}

function placedPosition(
  position: Nodes['position'],
  line: number,
  offset: number,
): Nodes['position'] {
  if (position === undefined) return undefined;
  const { start, end } = position;
  return {
    start: { line: start.line + line, column: start.column, offset: (start.offset ?? 0) + offset },
    end: { line: end.line + line, column: end.column, offset: (end.offset ?? 0) + offset },
  };
}
