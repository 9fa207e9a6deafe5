/** Where a command prints. `cli.ts` makes the real one. */
export interface Terminal {
  /** The result: stdout. */
  readonly print: (text: string) => void;
  /**
   * What programs read: stdout. Where it is a document that must stand there alone, `print` writes to
   * stderr.
   */
  readonly data: (text: string) => void;
  /** Messages and what is under way: stderr. */
  readonly tell: (text: string) => void;
  /** Someone looks at stderr as it is written: a line may be drawn again. Never in CI or a pipe. */
  readonly live: boolean;
  /** Of `tell` and of `print`. */
  readonly colors: { readonly told: boolean; readonly printed: boolean };
}

/** 0: done. 1: a document is wrong, or the output is not what it should be. */
export type ExitCode = 0 | 1;
