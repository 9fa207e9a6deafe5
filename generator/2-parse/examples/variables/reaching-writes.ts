import type { AnyNode } from 'acorn';
import { functionOf, pathsToCommon, type Scope } from './scopes.js';
import type { Code, Variable, Write } from './find-variables.js';

/** How far is looked: examples are short, and no text shall take more than linear time. */
const mostWrites = 200;
const deepestScope = 200;

/**
 * The changes of a variable that a use of it may see, the last first, up to the one that all ways
 * through the code lead to. A change that may be skipped is seen where the use itself always
 * follows; two conditions may be the same one, so a use under another condition sees nothing of it.
 * @param isStored whether the use only makes another variable, which may be used under a condition
 */
export function reachingWrites(
  variable: Variable,
  use: AnyNode,
  { scopes, leaving }: Code,
  isStored: boolean,
): readonly Write[] {
  const here = scopes.get(use);
  if (here === undefined || here.depth > deepestScope || !isInOrder(variable, here)) return [];
  const seen: Write[] = [];
  const arms = new Set<Scope>();
  const { writes } = variable;
  const count = countBefore(writes, use.start);
  for (const write of writes.slice(Math.max(0, count - mostWrites), count).reverse()) {
    if (write.end > use.start) continue;
    if (write.scope.depth > deepestScope) return seen;
    const replaces = write.change.kind === 'given' || write.change.kind === 'removed';
    const paths = pathsToCommon(write.scope, here);
    const [arm] = paths.one.filter(isConditional).slice(-1);
    if (arm === undefined) {
      seen.push(write);
      if (replaces) return seen;
      continue;
    }
    const isSeen =
      !isStored &&
      !paths.other.some(isConditional) &&
      !paths.one.some((scope) => scope.kind === 'function' || leaving.has(scope));
    if (replaces && !isSeen) return seen;
    if (!isSeen || arms.has(arm)) continue;
    seen.push(write);
    if (replaces) arms.add(arm);
    // They may be those of one `if`, one of which always runs: nothing before them is left.
    if (arms.size > 1) return seen;
  }
  return seen;
}

/** Whether the order of the text is that of time: a function may run after what follows it. */
function isInOrder({ scope, givenTimes, givenIn }: Variable, here: Scope): boolean {
  const home = functionOf(scope);
  return givenTimes < 2 || (functionOf(here) === home && givenIn.size === 1 && givenIn.has(home));
}

function isConditional({ kind }: Scope): boolean {
  return kind !== 'block';
}

/** How many begin before an offset. */
function countBefore(writes: readonly Write[], offset: number): number {
  let [low, high] = [0, writes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((writes[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
