import { guessRequest } from './guess-request.js';
import type { ResourceFacts } from './resource-facts.js';

/**
 * The paths of resources, by their names, that follow from what pages say of single requests: of an
 * action of the resource, or of its collection or item.
 */
export function statedPaths(all: readonly ResourceFacts[]): ReadonlyMap<string, string> {
  const own = new Map(all.flatMap((facts) => ownPath(facts)));
  const siblings = all.flatMap((facts) => siblingPath(facts, all, own));
  return new Map([...siblings, ...own]);
}

/** Without what the action adds to the path of its resource. */
function ownPath(facts: ResourceFacts): readonly (readonly [string, string])[] {
  for (const operation of facts.operations) {
    const path = operation.request?.path ?? '';
    const { suffix } = guessRequest(operation, facts);
    if (path.length > suffix.length && path.endsWith(suffix)) {
      return [[facts.name, path.slice(0, path.length - suffix.length)]];
    }
  }
  return [];
}

/** An item stands below its collection. */
function siblingPath(
  { name, sibling }: ResourceFacts,
  all: readonly ResourceFacts[],
  own: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const path = own.get(name);
  const other = all.find((facts) => facts.name === sibling?.name);
  const item = [other, all.find((facts) => facts.name === name)].find(
    (facts) => facts?.kind === 'item',
  );
  if (path === undefined || other === undefined || item === undefined) return [];
  const end = `/{${item.ids.at(-1) ?? ''}}`;
  if (other === item) return [[other.name, `${path}${end}`]];
  return path.endsWith(end) ? [[other.name, path.slice(0, -end.length)]] : [];
}
