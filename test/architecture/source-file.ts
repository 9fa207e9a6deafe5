import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../project-root.js';

/** A file of this repository. */
export interface SourceFile {
  /** Below the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(['node_modules', 'dist', '.git']);

/** All files of the repository, except what is installed or compiled. */
export function readRepository(): readonly SourceFile[] {
  return readBelow('');
}

function readBelow(folder: string): readonly SourceFile[] {
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readBelow(path);
      return entry.isFile() ? [{ path, text: readFileSync(join(projectRoot, path), 'utf8') }] : [];
    });
}

export function isTypeScript({ path }: SourceFile): boolean {
  return /^(generator|templates|test)\/.*\.ts$/.test(path) && !/^test\/[^/]+\/[^/]+\//.test(path);
}

/** All nodes of a file, parents first. */
export function nodesOf({ path, text }: SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

/** `generator/cli.ts:12`. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${file.path}:${line + 1}`;
}
