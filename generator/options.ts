import { defaultLimits } from './limits/default-limits.js';
import type { Limits } from './model/limits.js';
import type { Technique } from './model/technique.js';
import type { RuleSeverity } from './model/messages.js';

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
  /** Techniques that are switched off, which costs time and changes no byte. */
  readonly without: readonly Technique[];
  /** By rule; before those that `_api.md` sets. */
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  /** How much of a document is read. */
  readonly limits: Limits;
  /** How messages are printed. */
  readonly reporter: ReporterName;
  /** Mends pages where that is certain, before it generates. */
  readonly fix: boolean;
}

export const reporters = ['pretty', 'json', 'sarif', 'github'] as const;

export type ReporterName = (typeof reporters)[number];

/** Whether it prints a document for programs, which has stdout for itself. */
export function isForPrograms(reporter: string): boolean {
  return reporter === 'json' || reporter === 'sarif';
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
  without: [],
  severities: new Map(),
  limits: defaultLimits,
  reporter: 'pretty',
  fix: false,
};

export const diffReporters = ['pretty', 'markdown', 'json'] as const;

/** What makes the exit code of `diff` 1. */
export const failures = ['breaking', 'additive', 'any', 'version', 'never'] as const;
export type FailOn = (typeof failures)[number];

export interface DiffOptions extends Pick<Options, 'docs' | 'root' | 'dialect' | 'limits'> {
  /** A folder, `REVISION` or `REVISION:FOLDER`. */
  readonly old: string;
  /** Likewise; `null` is the folder of the documents as it is. */
  readonly new: string | null;
  readonly reporter: (typeof diffReporters)[number];
  readonly failOn: FailOn;
}
