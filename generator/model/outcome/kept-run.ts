/** Where a text was printed; see Terminal. */
export type Channel = 'print' | 'data' | 'tell';

export interface Printed {
  readonly channel: Channel;
  readonly text: string;
}

/**
 * What a run made of its inputs, before the output folder came into it. The bytes of the files that
 * it names follow in their order: documents, schema files, output. A list of files is one text,
 * `size`, path, `size`, path… between NULs, which no path holds.
 */
export interface KeptRun {
  /** Of the program that made it. */
  readonly build: string;
  /** Files of the program that can be edited without a build, each with what the disk says of it. */
  readonly program: string;
  /** Folders on the way to what was read, and linked files, each with where it really is. */
  readonly places: string;
  /** The folder of the documents; absolute. */
  readonly docs: string;
  /** Below `docs`. */
  readonly documents: string;
  /** Schema files that the documents led to; absolute, without links. */
  readonly schemas: string;
  /** Those that were not there, between NULs. */
  readonly missing: string;
  /** What was asked for to find `schemas` and `missing`: kind and document, path, … between NULs. */
  readonly asked: string;
  /** All that it printed until then. */
  readonly printed: readonly Printed[];
  /** What the output folder holds afterwards; `null` where a message stopped the writing. */
  readonly made: string | null;
  /** Hash of the last file of `made`, which lists those of the others. */
  readonly hash: string;
  /** The bytes behind them: what a run that differs in a few pages may need; `null` for none. */
  readonly record: KeptRecord | null;
  /** The name of the file beside it that has most of these bytes, and outlives many runs. */
  readonly pack: string;
  /** Which of them: see `cache/pieces.ts`. */
  readonly parts: readonly number[];
}

export interface KeptRecord {
  /** Of the base, and of what differs from it; 0 for nothing. */
  readonly sizes: readonly [number, number];
  readonly hashes: readonly [string, string];
}

/** What a command line comes to where the output is as its run left it. */
export interface KeptWords {
  /** The whole start: program, folder, words, and what the terminal can show. */
  readonly start: string;
  /** The name of its run. */
  readonly run: string;
  /** Of the output it speaks of, between NULs; other words may have made another one since. */
  readonly paths: string;
  /** The folder of the output. */
  readonly out: string;
  /** `print` goes to stderr. */
  readonly apart: boolean;
  readonly printed: readonly Printed[];
  readonly exitCode: 0 | 1;
}
