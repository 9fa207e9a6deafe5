/**
 * A number for each node, the same for those that lead to each other.
 * @see https://doi.org/10.1137/0201010 (Tarjan 1972)
 */
export function numberComponents<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => readonly Node[],
): ReadonlyMap<Node, number> {
  const components = new Map<Node, number>();
  const order = new Map<Node, number>();
  const stack: Node[] = [];

  /** The earliest node on the stack that this one leads to. */
  const visit = (node: Node): number => {
    const own = order.size;
    order.set(node, own);
    stack.push(node);
    const depth = stack.length;
    let earliest = own;
    for (const target of next(node)) {
      if (components.has(target)) continue;
      earliest = Math.min(earliest, order.get(target) ?? visit(target));
    }
    if (earliest === own) {
      for (const member of stack.splice(depth - 1)) components.set(member, own);
    }
    return earliest;
  };

  for (const node of nodes) if (!order.has(node)) visit(node);
  return components;
}
