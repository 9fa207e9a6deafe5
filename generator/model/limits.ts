/** How much of a document is read. What is more is refused with a message, and all else is read. */
export interface Limits {
  /** Of a page, or of a schema file. */
  readonly characters: number;
  /** Stars and underscores in one paragraph that may begin or end emphasis. */
  readonly marks: number;
  /** Levels of lists and quotes inside of each other. */
  readonly nesting: number;
  /** Rows of a table, times its columns. */
  readonly cells: number;
  /** Schemas in a row that are nothing but a `$ref` to the next one. */
  readonly references: number;
  /** For one page or schema, whatever it contains. */
  readonly seconds: number;
}

export type LimitName = keyof Limits;
