/** Where something stands in a document. */

/** Counted from 1, as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a document; `end` is the place after its last character. */
export interface Source {
  /** The docs folder's own name and the path below it, with `/`: `input-docs/device.md`. */
  readonly document: string;
  readonly start: Point;
  readonly end: Point;
}
