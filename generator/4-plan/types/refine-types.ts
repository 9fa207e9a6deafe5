/** A node as far as it is known by itself, and where it leads, in an order that means something. */
export interface Unrefined<Node> {
  readonly shape: string;
  readonly next: readonly Node[];
}

/**
 * Puts nodes into one class that have one shape and lead to the same classes in turn, cycles and
 * all. Each split goes on with the smaller half, so a node is met a few times however long the
 * cycle is.
 * @returns the classes, each with its members in the order of `nodes`
 * @see https://doi.org/10.1016/B978-0-12-417750-5.50022-1 (Hopcroft 1971)
 */
export function refineClasses<Node>(
  nodes: ReadonlyMap<Node, Unrefined<Node>>,
): readonly (readonly Node[])[] {
  const classes: Set<Node>[] = [];
  const classOf = new Map<Node, number>();
  const waiting = new Set<number>();

  const addClass = (members: Iterable<Node>): void => {
    const index = classes.push(new Set(members)) - 1;
    for (const node of members) classOf.set(node, index);
    waiting.add(index);
  };

  /** Members of a class that do what the others do not. */
  const split = (index: number, some: readonly Node[]): void => {
    const whole = classes[index];
    if (whole === undefined || whole.size === some.length) return;
    const chosen = new Set(some);
    const smaller =
      some.length * 2 <= whole.size ? some : [...whole].filter((node) => !chosen.has(node));
    for (const node of smaller) whole.delete(node);
    addClass(smaller);
  };

  for (const members of groups(nodes.keys(), (node) => nodes.get(node)?.shape).values()) {
    addClass(members);
  }
  const sources = sourcesOf(nodes);
  for (const index of waiting) {
    waiting.delete(index);
    const found = [...(classes[index] ?? [])].flatMap((node) => sources.get(node) ?? []);
    for (const step of groups(found, ({ place }) => place).values()) {
      for (const [met, edges] of groups(step, ({ from }) => classOf.get(from) ?? -1)) {
        split(
          met,
          edges.map(({ from }) => from),
        );
      }
    }
  }
  return classes.map((members) => [...members]);
}

interface Edge<Node> {
  readonly from: Node;
  readonly place: number;
}

/** What leads to each node. */
function sourcesOf<Node>(
  nodes: ReadonlyMap<Node, Unrefined<Node>>,
): ReadonlyMap<Node, readonly Edge<Node>[]> {
  const edges = [...nodes].flatMap(([from, { next }]) =>
    next.map((target, place) => ({ from, place, target })),
  );
  return groups(edges, ({ target }) => target);
}

function groups<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known === undefined) found.set(key, [item]);
    else known.push(item);
  }
  return found;
}
