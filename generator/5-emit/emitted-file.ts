import type { Code, CopiedText, Json, Markdown, Path } from '../model/quoted.js';

/** A file of the output, which is made of nothing that was not quoted. */
export interface EmittedFile {
  readonly path: Path;
  readonly content: Code | CopiedText | Json | Markdown;
}
