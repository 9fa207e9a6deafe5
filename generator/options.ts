export interface Options {
  /** The folder of Markdown documents, relative to the working directory or absolute. */
  readonly docs: string;
  /** The folder of the SDK. */
  readonly out: string;
  /** How far up links of documents may lead; `null` is the docs folder itself. */
  readonly root: string | null;
  /** Warnings stop the writing, as errors do. */
  readonly strict: boolean;
  /** `null` lets each document show its own. */
  readonly dialect: string | null;
  /** Overwrites what was edited by hand, or is not ours. */
  readonly force: boolean;
  /** Says what would be written, and writes nothing. */
  readonly dryRun: boolean;
  /** Prints the lines that differ. */
  readonly diff: boolean;
}

export const defaults: Options = {
  docs: 'input-docs',
  out: 'output',
  root: null,
  strict: false,
  dialect: null,
  force: false,
  dryRun: false,
  diff: false,
};

export const diffReporters = ['pretty', 'markdown', 'json'] as const;

/** What makes the exit code of `diff` 1. */
export const failures = ['breaking', 'additive', 'any', 'version', 'never'] as const;
export type FailOn = (typeof failures)[number];

export interface DiffOptions extends Pick<Options, 'docs' | 'root' | 'dialect'> {
  /** A folder, `REVISION` or `REVISION:FOLDER`. */
  readonly old: string;
  /** Likewise; `null` is the folder of the documents as it is. */
  readonly new: string | null;
  readonly reporter: (typeof diffReporters)[number];
  readonly failOn: FailOn;
}
