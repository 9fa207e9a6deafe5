import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The texts of all TypeScript files below a folder. */
export async function readScripts(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.[cm]?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map((path) => readFile(path, 'utf8')));
}

/** How often `any` stands in it as a type. */
export function countAny(text: string): number {
  let count = 0;
  const look = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) count += 1;
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('script.ts', text, ts.ScriptTarget.ES2022));
  return count;
}
