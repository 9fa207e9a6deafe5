import type { Node } from 'jsonc-parser';

/**
 * Each object's properties by their keys, found once for all that ask: looking through them for each of
 * thousands takes the square of it.
 */
const known = new WeakMap<Node, ReadonlyMap<unknown, Node>>();

/**
 * The value at a path, of two properties of one key the first.
 * @param path keys and indices from the top
 */
export function findNode(tree: Node, path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = typeof step === 'number' ? itemOf(node, step) : propertyOf(node, step)?.children?.[1];
  }
  return node;
}

/** The property with the key at the end of the path, whose children are the key and the value. */
export function findProperty(
  tree: Node,
  path: readonly (string | number)[],
  key: string,
): Node | undefined {
  const node = findNode(tree, path);
  return node === undefined ? undefined : propertyOf(node, key);
}

function itemOf({ type, children = [] }: Node, index: number): Node | undefined {
  return type === 'array' ? children[index] : undefined;
}

function propertyOf(node: Node, key: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  const properties = known.get(node) ?? propertiesOf(node);
  known.set(node, properties);
  return properties.get(key);
}

function propertiesOf({ children = [] }: Node): ReadonlyMap<unknown, Node> {
  // The last of two counts in a map, so they come in backwards.
  return new Map(
    children.map((property) => [property.children?.[0]?.value, property] as const).reverse(),
  );
}
