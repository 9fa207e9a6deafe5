import ts from 'typescript';
import type { Rewriting } from './rewriting.js';
import { spreadApart } from './spreads.js';

/** What `flatMap` does behind its `map`. */
export const flatten = {
  name: 'flatten$',
  text: `function flatten$(lists: readonly unknown[]) {
  const flat = [];
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i];
    if (!Array.isArray(list)) flat.push(list);
    else for (let j = 0; j < list.length; j++) flat.push(list[j]);
  }
  return flat;
}
`,
} as const;

/** `[one, ...list]` as `[one].concat(list)`; V8 knows a spread that stands first. */
export function writeList(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isArrayLiteralExpression(node) || !node.elements.slice(1).some(ts.isSpreadElement)) {
    return null;
  }
  const parts = node.elements.map((element) => {
    if (!ts.isSpreadElement(element)) return { text: file.text(element), isSpread: false };
    const text = `(${file.text(element.expression)})`;
    return { text: file.isList(element.expression) ? text : `[...${text}]`, isSpread: true };
  });
  const [first = '[]', ...others] = spreadApart(parts, (texts) => `[${texts}]`);
  return `${first}.concat(${others.join()})`;
}

export function writeFlatMap(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression, questionDotToken } = node.expression;
  const [map, ...others] = node.arguments;
  if (name.text !== 'flatMap' || questionDotToken !== undefined || !file.isList(expression)) {
    return null;
  }
  if (map === undefined || others.length > 0) return null;
  return `${flatten.name}(${file.text(expression)}.map(${file.text(map)}))`;
}
