import ts from 'typescript';
import { flatten, writeFlatMap, writeList } from './lists.js';
import { writeLoop } from './loops.js';
import { writeObject } from './objects.js';
import { writeDeclarations, writeFunction } from './patterns.js';
import type { Rewriting, Rule } from './rewriting.js';
import { isList } from './known-values.js';

const rules: readonly Rule[] = [
  writeLoop,
  writeDeclarations,
  writeFunction,
  writeList,
  writeFlatMap,
  writeObject,
];

/** What no rule knows, and all comments, stay as they are. */
export function rewrite(file: ts.SourceFile, checker: ts.TypeChecker): string {
  let names = 0;
  const rewriting: Rewriting = {
    checker,
    text,
    parts,
    between: (start, end) => file.text.slice(start, end),
    isList: (node) => isList(checker.getTypeAtLocation(node), checker),
    name: () => {
      names += 1;
      return `plain$${String(names)}`;
    },
  };
  const written = `${file.text.slice(0, file.getStart())}${parts(file)}`;
  return written.includes(`${flatten.name}(`) ? `${written}\n${flatten.text}` : written;

  function text(node: ts.Node): string {
    for (const rule of rules) {
      const found = rule(node, rewriting);
      if (found !== null) return found;
    }
    return parts(node);
  }

  function parts(node: ts.Node): string {
    let end = node.getStart(file);
    let found = '';
    ts.forEachChild(node, (child) => {
      const start = child.getStart(file);
      found += file.text.slice(end, start) + text(child);
      end = child.end;
    });
    return found + file.text.slice(end, node.end);
  }
}
