import type { FilePrint } from './file-print.js';

/** Where a text was printed; see Terminal. */
export type Channel = 'print' | 'data' | 'tell';

/** A schema file that the documents led to. */
export interface Question {
  readonly document: string;
  readonly path: string;
}

/** What a run made of its inputs, before the output folder came into it. */
export interface KeptRun {
  /** Of the program that made it. */
  readonly build: string;
  /** Hash of all documents with their paths. */
  readonly documents: string;
  readonly questions: readonly Question[];
  /** Hash of what was found, in that order. */
  readonly answers: string;
  /** All that it printed until then. */
  readonly printed: readonly { readonly channel: Channel; readonly text: string }[];
  /** What the output folder holds afterwards; `null` where a message stopped the writing. */
  readonly prints: readonly FilePrint[] | null;
  /** Hash of the text that holds the files. */
  readonly files: string;
}
