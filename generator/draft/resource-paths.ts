import pluralize from 'pluralize';
import { startsWith, stemOf, type ResourceFacts } from './resource-facts.js';

/**
 * Where each resource's own requests go, by its name: `/shops/{shopId}/gift-cards/{giftCardId}`.
 * @param stated those that are known
 */
export function guessPaths(
  all: readonly ResourceFacts[],
  stated: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const items = new Map(
    all.filter(({ kind }) => kind === 'item').map((facts) => [facts.ids.join(), facts]),
  );
  const paths = new Map(stated);

  const pathOf = (facts: ResourceFacts): string => {
    const known = paths.get(facts.name);
    if (known !== undefined) return known;
    // Two resources that stand below each other would ask for ever.
    paths.set(facts.name, `/${segmentOf(facts, facts.words)}`);
    const { ids, kind } = facts;
    const own = kind === 'item' ? ids.at(-1) : undefined;
    const parents = own === undefined ? ids : ids.slice(0, -1);
    const { prefix, words } = placeBelow(facts, parents);
    const collection = `${prefix}/${segmentOf(facts, words)}`;
    const path = own === undefined ? collection : `${collection}/{${own}}`;
    paths.set(facts.name, path);
    return path;
  };

  /** A resource that is called as if it were a part of another one stands below that one. */
  const placeBelow = (
    { name, words }: ResourceFacts,
    parents: readonly string[],
  ): { readonly prefix: string; readonly words: readonly string[] } => {
    const container = all.find(
      (other) =>
        other.name !== name &&
        isContainer(other) &&
        other.ids.join() === parents.join() &&
        startsWith(words, other.words),
    );
    if (container !== undefined && container.words.length < words.length) {
      return { prefix: pathOf(container), words: words.slice(container.words.length) };
    }
    return { prefix: parentPath(parents), words: withoutParents(words, parents) };
  };

  const parentPath = (ids: readonly string[]): string => {
    const own = ids.at(-1);
    if (own === undefined) return '';
    const item = items.get(ids.join());
    if (item !== undefined) return pathOf(item);
    const before = ids.slice(0, -1);
    const words = withoutParents(stemOf(own), before);
    return `${parentPath(before)}/${plural(words).join('-')}/{${own}}`;
  };

  for (const facts of all) pathOf(facts);
  return paths;
}

/** A thing of which there is one, and which can itself be read, changed or deleted. */
function isContainer({ kind, operations }: ResourceFacts): boolean {
  const own: ReadonlySet<string> = new Set(['get', 'patch', 'put', 'update', 'delete']);
  return kind === 'singleton' && operations.some(({ name }) => own.has(name));
}

function segmentOf({ kind }: ResourceFacts, words: readonly string[]): string {
  return (kind === 'singleton' ? words : plural(words)).join('-');
}

function plural(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last === undefined ? words : [...words.slice(0, -1), pluralize.plural(last)];
}

/** What the path says already is not said again: below a shop, `shopKeys` are `keys`. */
function withoutParents(words: readonly string[], parents: readonly string[]): readonly string[] {
  let rest = words;
  for (const parent of parents) {
    const stem = stemOf(parent);
    if (rest.length > stem.length && startsWith(rest, stem)) rest = rest.slice(stem.length);
  }
  return rest;
}
