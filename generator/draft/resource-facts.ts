import { split } from 'change-case';
import pluralize from 'pluralize';
import type { Api, Operation, Parameter, Resource } from '../model/api.js';

/** What a resource's pages show of its place among the others. */
export interface ResourceFacts {
  readonly name: string;
  /** In lower case: `audit`, `log`. */
  readonly words: readonly string[];
  /** Names of parameters that every action needs, in the order of the tables. */
  readonly ids: readonly string[];
  /** `item` is one of many and has the last id as its own, `collection` is the many. */
  readonly kind: 'item' | 'collection' | 'singleton';
  readonly operations: readonly Operation[];
  /** Those of the collection of an item, and of the item of a collection. */
  readonly siblings: readonly Operation[];
}

export function readFacts(api: Api): readonly ResourceFacts[] {
  const byName = new Map(
    api.resources.map((resource) => [resource.name.toLowerCase(), resource] as const),
  );
  return api.resources.map((resource) => {
    const { name, operations } = resource;
    const words = wordsOf(name);
    const many = byName.get(pluralize.plural(name).toLowerCase());
    const one = byName.get(pluralize.singular(name).toLowerCase());
    const [sibling] = [many, one].filter((other) => other !== resource);
    const ids = ownIdLast(sharedIds(resource), words);
    const kind = kindOf(
      words,
      ids,
      many === resource || many === undefined ? null : sharedIds(many),
    );
    return { name, words, ids, kind, operations, siblings: sibling?.operations ?? [] };
  });
}

export function wordsOf(name: string): readonly string[] {
  return split(name).map((word) => word.toLowerCase());
}

/** `deviceId` → `device`, `versionIdOrName` → `version`. */
export function stemOf(id: string): readonly string[] {
  return wordsOf(id.replace(idEnding, ''));
}

export function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, index) => words[index] === word);
}

const idEnding = /_?Id(?:Or[A-Z]\w*)?$|[_-]id$/;

function sharedIds({ operations }: Resource): readonly string[] {
  const [first, ...others] = operations.map(({ parameters }) =>
    parameters.filter(isId).map(({ name }) => name),
  );
  return (first ?? []).filter((name) => others.every((ids) => ids.includes(name)));
}

function isId({ name, required, type }: Parameter): boolean {
  return required && idEnding.test(name) && type.kind !== 'reference' && type.kind !== 'file';
}

/** Tables may begin with the id of the thing itself. */
function ownIdLast(ids: readonly string[], words: readonly string[]): readonly string[] {
  const own = ids.find((id) => isNamed(words, id));
  return own === undefined ? ids : [...ids.filter((id) => id !== own), own];
}

/** Whether an id is that of a resource: `giftCardId` of `giftCard`, `cardId` of `giftCard`. */
function isNamed(words: readonly string[], id: string): boolean {
  const stem = stemOf(id);
  return stem.join() === words.slice(-stem.length).join();
}

/** @param siblingIds of the resource that is called as many of this one; `null` without one */
function kindOf(
  words: readonly string[],
  ids: readonly string[],
  siblingIds: readonly string[] | null,
): ResourceFacts['kind'] {
  const last = ids.at(-1);
  if (last !== undefined) {
    const isOneOf = siblingIds?.join() === ids.slice(0, -1).join();
    if (isNamed(words, last) || isOneOf) return 'item';
  }
  const noun = words.at(-1) ?? '';
  return pluralize.isPlural(noun) ? 'collection' : 'singleton';
}
