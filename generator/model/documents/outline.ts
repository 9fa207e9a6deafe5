/** What documents hold beside their API: what rules across documents compare. */
import type { Source } from '../source.js';

export interface Outline {
  readonly document: string;
  readonly headings: readonly Heading[];
  /** In the order of the document. */
  readonly links: readonly Link[];
  readonly columns: readonly Column[];
  readonly gaps: readonly Gap[];
}

export interface Heading {
  /** Without markup. */
  readonly title: string;
  /** What links may call it: its slug as GitHub makes it, then the anchors that it sets itself. */
  readonly anchors: readonly string[];
  readonly source: Source;
}

/** A link to a place in the documents, or to a schema's file; those to elsewhere are not held. */
export interface Link {
  /** `[label](url)`, without markup. */
  readonly label: string;
  readonly url: string;
  /** The document that it leads to, which may not exist, and the anchor there; `''` is all of it. */
  readonly document: string;
  readonly anchor: string;
  /** What is made of it: a type, a value, or nothing. */
  readonly use: 'type' | 'value' | 'text';
  /** The name of the schema that it leads to; `null` where it leads to none. */
  readonly schema: string | null;
  /** It leads to nothing. */
  readonly isDead: boolean;
  readonly source: Source;
}

/** What the rows of a document's tables of one kind have in a column. */
export interface Column {
  /** Equal for all tables of a kind. */
  readonly table: string;
  readonly title: string;
  /** How many rows have something there. */
  readonly filled: number;
  readonly empty: readonly Source[];
}

/** What could not be read, and was reported as an error: nothing follows from its absence. */
export interface Gap {
  readonly source: Source;
  /** What its row would be about, as the row spells it; `''` where that is not known. */
  readonly name: string;
  /** Its rule stays an error, whatever severity anybody gives it: nothing is generated. */
  readonly isFatal: boolean;
  /** The document ends there, though it should not. */
  readonly isEnd: boolean;
}
