import type { AnyNode, CallExpression, Expression, ObjectExpression } from 'acorn';

/** A property of an object that an example gives; offsets count from the start of the code. */
export interface FoundKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The keys of an argument: an object literal, or a variable that was given one. What cannot be known
 * without running the code is left out.
 * @param nodes of the whole program, in its order
 */
export function findKeys(
  argument: Expression | null,
  call: CallExpression,
  nodes: readonly AnyNode[],
): readonly FoundKey[] {
  if (argument?.type === 'ObjectExpression') return literalKeys(argument);
  if (argument?.type !== 'Identifier' || isParameter(argument.name, call, nodes)) return [];
  const { name } = argument;
  const before = nodes.filter((node) => node.end <= call.start);
  const given = before.flatMap((node) => valueGiven(node, name)).at(-1);
  if (given?.value.type !== 'ObjectExpression') return [];
  const added = before.filter(({ start }) => start >= given.end);
  return [...literalKeys(given.value), ...added.flatMap((node) => keyAdded(node, name))];
}

function literalKeys({ properties }: ObjectExpression): readonly FoundKey[] {
  return properties.flatMap((property) => {
    if (property.type === 'SpreadElement' || property.computed) return [];
    const { key } = property;
    return keyOf(key);
  });
}

function keyOf(key: Expression): readonly FoundKey[] {
  const { start, end } = key;
  if (key.type === 'Identifier') return [{ name: key.name, start, end }];
  return key.type === 'Literal' && typeof key.value === 'string'
    ? [{ name: key.value, start, end }]
    : [];
}

/** `var params = {…}` and `params = {…}`. */
function valueGiven(
  node: AnyNode,
  name: string,
): readonly { readonly value: Expression; readonly end: number }[] {
  if (node.type === 'VariableDeclarator' && node.init !== null && node.init !== undefined) {
    const isIt = node.id.type === 'Identifier' && node.id.name === name;
    return isIt ? [{ value: node.init, end: node.end }] : [];
  }
  if (node.type !== 'AssignmentExpression') return [];
  const isIt = node.left.type === 'Identifier' && node.left.name === name;
  return isIt ? [{ value: node.right, end: node.end }] : [];
}

/** `params.limit = 10`, `params['limit'] = 10`. */
function keyAdded(node: AnyNode, name: string): readonly FoundKey[] {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
  const { object, property, computed } = node.left;
  if (object.type !== 'Identifier' || object.name !== name) return [];
  if (property.type === 'PrivateIdentifier') return [];
  return computed && property.type !== 'Literal' ? [] : keyOf(property);
}

/** Whether a function around the call takes something of this name, which nobody knows here. */
function isParameter(name: string, call: CallExpression, nodes: readonly AnyNode[]): boolean {
  return nodes.some((node) => {
    const isFunction =
      node.type === 'FunctionExpression' ||
      node.type === 'FunctionDeclaration' ||
      node.type === 'ArrowFunctionExpression';
    return (
      isFunction &&
      node.start <= call.start &&
      node.end >= call.end &&
      node.params.some((param) => param.type === 'Identifier' && param.name === name)
    );
  });
}
