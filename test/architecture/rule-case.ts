import type { SourceFile } from './source-file.js';

/** A rule with a file that breaks it, and one that comes close and does not. */
export type RuleCase = readonly [
  name: string,
  rule: (files: readonly SourceFile[]) => readonly string[],
  bad: SourceFile,
  good: SourceFile | null,
];

export function file(path: string, text: string): SourceFile {
  return { path, text };
}
