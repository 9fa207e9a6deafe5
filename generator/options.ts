import type { Technique } from './model/technique.js';

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
};
