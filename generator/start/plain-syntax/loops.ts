import ts from 'typescript';
import { bindings, keywordOf, listPatternOf } from './patterns.js';
import type { Rewriting } from './rewriting.js';

/**
 * `for (const one of list) …` as
 * `for (let index = 0, array = list; index < array.length; index++) { const one = array[index]; … }`,
 * and so where the list is asked for its entries; of others, what each gives is read by its index.
 */
export function writeLoop(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isForOfStatement(node) || node.awaitModifier !== undefined) return null;
  const { initializer, expression, statement } = node;
  if (!ts.isVariableDeclarationList(initializer)) return null;
  const [declaration] = initializer.declarations;
  if (declaration === undefined) return null;
  const { name } = declaration;
  const keyword = keywordOf(initializer);
  const [index, array] = [file.name(), file.name()];
  const entries = listOfEntries(expression, file);
  if (entries !== null && ts.isArrayBindingPattern(name)) {
    const [number, value] = name.elements;
    return written(numbered(entries), [
      ...(number === undefined ? [] : bindings(number, index, file)),
      ...(value === undefined ? [] : bindings(value, `${array}[${index}]`, file)),
    ]);
  }
  if (file.isList(expression)) {
    return written(numbered(expression), bindings(declaration, `${array}[${index}]`, file));
  }
  if (listPatternOf(declaration, file) === null) return null;
  return written(
    `for (const ${array} of ${file.text(expression)})`,
    bindings(declaration, array, file),
  );

  function numbered(list: ts.Expression): string {
    return `for (let ${index} = 0, ${array} = ${file.text(list)}; ${index} < ${array}.length; ${index}++)`;
  }

  function written(head: string, bound: readonly string[]): string {
    const body = ts.isBlock(statement) ? file.parts(statement) : `{ ${file.text(statement)} }`;
    const declared = bound.length === 0 ? '' : `${keyword} ${bound.join()};`;
    return `${head} { ${declared} ${body.slice(1)}`;
  }
}

/** The list in `list.entries()`. */
function listOfEntries(node: ts.Expression, file: Rewriting): ts.Expression | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  return name.text === 'entries' && file.isList(expression) ? expression : null;
}
