import type { Source } from '../../model/source.js';
import type { Column, Gap, Link } from '../../model/documents/outline.js';

/** What is noted of a page while it is read, for rules across documents. */
export interface PageNotes {
  readonly noteLink: (link: Link) => void;
  readonly noteColumn: (column: Column) => void;
  readonly noteGap: (gap: Gap) => void;
}

/** Of all pages, by document. */
export class NoteBook {
  readonly #links = new Map<string, Link[]>();
  /** By document, then by table and title: those of all its tables of a kind are one. */
  readonly #columns = new Map<string, Map<string, GrowingColumn>>();
  readonly #gaps = new Map<string, Gap[]>();

  notesOf(document: string): PageNotes {
    return {
      noteLink: (link) => listAt(this.#links, document).push(link),
      noteColumn: (column) => {
        this.#addColumn(document, column);
      },
      noteGap: (gap) => listAt(this.#gaps, document).push(gap),
    };
  }

  linksOf(document: string): readonly Link[] {
    return this.#links.get(document) ?? [];
  }

  columnsOf(document: string): readonly Column[] {
    return [...(this.#columns.get(document)?.values() ?? [])];
  }

  /** Whether a row or more of the document is not read. */
  isLost(document: string): boolean {
    return this.gapsOf(document).some(({ isFatal }) => isFatal);
  }

  get hasUnreadPage(): boolean {
    return [...this.#gaps.values()].flat().some(({ isEnd }) => isEnd);
  }

  gapsOf(document: string): readonly Gap[] {
    return this.#gaps.get(document) ?? [];
  }

  #addColumn(document: string, { table, title, filled, empty }: Column): void {
    const columns = this.#columns.get(document) ?? new Map<string, GrowingColumn>();
    this.#columns.set(document, columns);
    const key = `${table}\n${title}`;
    const column = columns.get(key) ?? { table, title, filled: 0, empty: [] };
    column.filled += filled;
    column.empty.push(...empty);
    columns.set(key, column);
  }
}

interface GrowingColumn extends Column {
  filled: number;
  readonly empty: Source[];
}

/** For what is read again, or by nobody. */
export const noNotes: PageNotes = {
  noteLink: () => undefined,
  noteColumn: () => undefined,
  noteGap: () => undefined,
};

function listAt<Item>(lists: Map<string, Item[]>, document: string): Item[] {
  const known = lists.get(document);
  if (known !== undefined) return known;
  const made: Item[] = [];
  lists.set(document, made);
  return made;
}
