import type ts from 'typescript';

/** A file that is written in other words. */
export interface Rewriting {
  readonly checker: ts.TypeChecker;
  /** In other words, where there are any. */
  readonly text: (node: ts.Node) => string;
  /** As it is, but for its parts. */
  readonly parts: (node: ts.Node) => string;
  /** What stands there as it is. */
  readonly between: (start: number, end: number) => string;
  readonly isList: (node: ts.Node) => boolean;
  /** One that the file does not have. */
  readonly name: () => string;
}

/** `null` where a node stays as it is. */
export type Rule = (node: ts.Node, file: Rewriting) => string | null;
