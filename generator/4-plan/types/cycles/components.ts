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

  const enter = (node: Node): Visit<Node> => {
    const own = order.size;
    order.set(node, own);
    stack.push(node);
    return { own, depth: stack.length, targets: next(node).values(), earliest: own };
  };

  const visit = (start: Node): void => {
    // No function that calls itself: nodes may lead to each other ten thousand times in a row.
    const open = [enter(start)];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const target = top.targets.next();
      if (target.done !== true) {
        if (components.has(target.value)) continue;
        const known = order.get(target.value);
        if (known === undefined) open.push(enter(target.value));
        else top.earliest = Math.min(top.earliest, known);
        continue;
      }
      const { own, depth, earliest } = top;
      if (earliest === own) {
        for (const member of stack.splice(depth - 1)) components.set(member, own);
      }
      open.pop();
      const around = open.at(-1);
      if (around !== undefined) around.earliest = Math.min(around.earliest, earliest);
    }
  };

  for (const node of nodes) if (!order.has(node)) visit(node);
  return components;
}

interface Visit<Node> {
  readonly own: number;
  readonly depth: number;
  /** Those that were not looked at yet. */
  readonly targets: IterableIterator<Node>;
  /** The earliest node on the stack that this one leads to. */
  earliest: number;
}
