/** So many levels inside of each other have room, and several times as many. */
const deepest = 200;

/**
 * Reads what references lead to: at once, or where they lead from one to the next almost without an
 * end, when there is room for it.
 */
export class Descent {
  readonly #waiting: (() => void)[] = [];
  /** Levels of schemas around what is being read. */
  #depth = 0;

  /** @param depth of the reference in its own schema */
  descend(depth: number, read: () => void): void {
    this.#waiting.push(read);
    if (this.#depth > deepest) return;
    const before = this.#depth;
    const isFirst = before === 0;
    this.#depth += depth + 1;
    do this.#waiting.pop()?.();
    while (isFirst && this.#waiting.length > 0);
    this.#depth = before;
  }
}
