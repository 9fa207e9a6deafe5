import type { AnyNode } from 'acorn';

export interface Declared {
  readonly pattern: AnyNode;
  /** `parameter` also stands for all else whose value is made elsewhere: of a `catch`, a class. */
  readonly kind: 'variable' | 'import' | 'parameter';
  /** Whether it is known in all of the function around, as `var` is. */
  readonly isHoisted: boolean;
  /** Whether it stands in the scope that it opens, but is known outside, as a function's name. */
  readonly isOutside: boolean;
}

/** The names that a node itself declares. */
export function declaredIn(node: AnyNode): readonly Declared[] {
  if (node.type === 'VariableDeclaration') {
    const isHoisted = node.kind === 'var';
    return node.declarations.map(({ id }) => ({ ...declared(id, 'variable'), isHoisted }));
  }
  if (node.type === 'ImportDeclaration') {
    return node.specifiers.map(({ local }) => declared(local, 'import'));
  }
  if (node.type === 'CatchClause') return named(node.param);
  if (node.type === 'ClassDeclaration') return named(node.id);
  if (node.type === 'ArrowFunctionExpression') return parameters(node);
  if (node.type === 'FunctionExpression') return [...named(node.id), ...parameters(node)];
  if (node.type !== 'FunctionDeclaration') return [];
  const own = named(node.id).map((name) => ({ ...name, isOutside: true }));
  return [...own, ...parameters(node)];
}

function parameters({ params }: { readonly params: readonly AnyNode[] }): readonly Declared[] {
  return params.map((param) => declared(param, 'parameter'));
}

/** What may go without a name, as a function or the error of a `catch`. */
function named(name: AnyNode | null | undefined): readonly Declared[] {
  return name === null || name === undefined ? [] : [declared(name, 'parameter')];
}

function declared(pattern: AnyNode, kind: Declared['kind']): Declared {
  return { pattern, kind, isHoisted: false, isOutside: false };
}
