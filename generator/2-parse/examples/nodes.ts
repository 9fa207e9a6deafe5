import type { AnyNode, MemberExpression } from 'acorn';

export function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** What stands right below a node, under the name that the node has for it. */
export function childrenOf(node: AnyNode): readonly (readonly [string, readonly AnyNode[]])[] {
  const found: (readonly [string, readonly AnyNode[]])[] = [];
  const entries: [string, unknown][] = Object.entries(node);
  for (const [key, value] of entries) {
    if (typeof value !== 'object' || value === null) continue;
    const children = (Array.isArray(value) ? value : [value]).filter(isNode);
    if (children.length > 0) found.push([key, children]);
  }
  return found;
}

const wrappings: ReadonlySet<string> = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSInstantiationExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** Without brackets, `?.` and types. */
export function unwrapped(node: AnyNode): AnyNode {
  let inner = node;
  while (wrappings.has(inner.type) && 'expression' in inner && isNode(inner.expression)) {
    inner = inner.expression;
  }
  return inner;
}

/** `device` of `client.device`, `client['device']` and, between backticks, `client[…]`. */
export function memberName({ property, computed }: MemberExpression): string | null {
  return property.type === 'PrivateIdentifier' ? null : keyName(property, computed);
}

/** Of a property or a member; `null` for one that has to be computed. */
export function keyName(key: AnyNode, computed: boolean): string | null {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal') return typeof key.value === 'string' ? key.value : null;
  const [text, ...more] = key.type === 'TemplateLiteral' ? key.quasis : [];
  return more.length > 0 ? null : (text?.value.cooked ?? null);
}
