export interface GeneratedFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
}
