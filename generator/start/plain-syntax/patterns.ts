import ts from 'typescript';
import type { Rewriting } from './rewriting.js';

type Bound = ts.VariableDeclaration | ts.ParameterDeclaration | ts.ArrayBindingElement;

export function keywordOf(list: ts.VariableDeclarationList): 'const' | 'let' {
  return (list.flags & ts.NodeFlags.Const) === 0 ? 'let' : 'const';
}

/** `null` where it takes nothing apart, or what is no array. */
export function listPatternOf(node: Bound, file: Rewriting): ts.ArrayBindingPattern | null {
  if (ts.isOmittedExpression(node) || !ts.isArrayBindingPattern(node.name)) return null;
  return file.isList(node.name) ? node.name : null;
}

/**
 * What stands in a declaration: `[one, other = 1]` of `value` as
 * `array = value, one = array[0], given = array[1], other = given === undefined ? 1 : given`.
 */
export function bindings(node: Bound, value: string, file: Rewriting): readonly string[] {
  if (ts.isOmittedExpression(node)) return [];
  const pattern = listPatternOf(node, file);
  if (pattern === null) return [`${file.text(node.name)} = ${value}`];
  const array = file.name();
  return [
    `${array} = ${value}`,
    ...pattern.elements.flatMap((element, index) => {
      if (ts.isOmittedExpression(element)) return [];
      if (element.dotDotDotToken !== undefined) {
        return bindings(element, `${array}.slice(${String(index)})`, file);
      }
      const item = `${array}[${String(index)}]`;
      if (element.initializer === undefined) return bindings(element, item, file);
      const given = file.name();
      const filled = `${given} === undefined ? ${file.text(element.initializer)} : ${given}`;
      return [`${given} = ${item}`, ...bindings(element, filled, file)];
    }),
  ];
}

/** `const [one] = list`. */
export function writeDeclarations(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isVariableDeclarationList(node) || !node.declarations.some(takesApart)) return null;
  const written = node.declarations.flatMap((declaration) =>
    takesApart(declaration) && declaration.initializer !== undefined
      ? bindings(declaration, file.text(declaration.initializer), file)
      : [file.text(declaration)],
  );
  return `${keywordOf(node)} ${written.join(', ')}`;

  function takesApart(declaration: ts.VariableDeclaration): boolean {
    return declaration.initializer !== undefined && listPatternOf(declaration, file) !== null;
  }
}

/** `([one]) => …`. */
export function writeFunction(node: ts.Node, file: Rewriting): string | null {
  if (!ts.isArrowFunction(node) && !ts.isFunctionDeclaration(node)) return null;
  if (node.body === undefined || !node.parameters.some(takesApart)) return null;
  const bound: string[] = [];
  let written = '';
  let end = node.getStart();
  for (const parameter of node.parameters) {
    written += file.between(end, parameter.getStart());
    if (takesApart(parameter)) {
      const name = file.name();
      bound.push(...bindings(parameter, name, file));
      written += name + file.between(parameter.name.end, parameter.end);
    } else written += file.text(parameter);
    end = parameter.end;
  }
  const head = `${written}${file.between(end, node.body.getStart())}{ const ${bound.join()};`;
  return ts.isBlock(node.body)
    ? `${head} ${file.parts(node.body).slice(1)}`
    : `${head} return (${file.text(node.body)}); }`;

  function takesApart(parameter: ts.ParameterDeclaration): boolean {
    const { initializer, dotDotDotToken } = parameter;
    return (
      initializer === undefined &&
      dotDotDotToken === undefined &&
      listPatternOf(parameter, file) !== null
    );
  }
}
