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
  /** The collection of an item, or the item of a collection; `null` where there is none. */
  readonly sibling: Resource | null;
}

export function readFacts(api: Api): readonly ResourceFacts[] {
  const byName = new Map(
    api.resources.map((resource) => [resource.name.toLowerCase(), resource] as const),
  );
  const named = api.resources.map((resource) => {
    const { name } = resource;
    const many = byName.get(pluralize.plural(name).toLowerCase());
    const one = byName.get(pluralize.singular(name).toLowerCase());
    const [sibling = null] = [many, one].filter((other) => other !== resource);
    return { resource, sibling, isOne: sibling !== null && sibling === many };
  });
  const keys = new Set(named.flatMap(({ resource, isOne }) => (isOne ? sharedKeys(resource) : [])));
  return named.map(({ resource, sibling, isOne }) => {
    const { name, operations } = resource;
    const words = wordsOf(name);
    const ids = ownIdLast(sharedIds(resource, keys), words);
    const kind = kindOf(resource, ids, isOne && sibling !== null ? sharedIds(sibling, keys) : null);
    return { name, words, ids, kind, operations, sibling };
  });
}

export function wordsOf(name: string): readonly string[] {
  return split(name).map((word) => word.toLowerCase());
}

/** `deviceId` → `device`, `versionIdOrName` → `version`, `giftCardCode` → `gift card`. */
export function stemOf(id: string): readonly string[] {
  const words = wordsOf(id.replace(idEnding, ''));
  return idEnding.test(id) || words.length < 2 ? words : words.slice(0, -1);
}

export function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, index) => words[index] === word);
}

/** The id of one of the many that a resource is, where only some of its actions are about one. */
export function ownIdOf(operation: Operation, { name, kind }: ResourceFacts): string | null {
  if (kind === 'item') return null;
  const ids = operation.parameters.filter((parameter) => isId(parameter)).map((id) => id.name);
  return ids.find((id) => isNamed(wordsOf(name), id)) ?? null;
}

/** Whether a value must be given that only a path or a query can hold. */
export function isNeededValue({ required, placement }: Parameter): boolean {
  return required && placement.in === 'path';
}

const idEnding = /_?Id(?:Or[A-Z]\w*)?$|[_-]id$/;

/** @param keys what else are ids: `giftCardCode` */
function sharedIds({ operations }: Resource, keys: ReadonlySet<string>): readonly string[] {
  return sharedNames(operations, (parameter) => isId(parameter) || keys.has(parameter.name));
}

/** Names of what every action of one of many needs to know which one: `giftCardCode`. */
function sharedKeys({ name, operations }: Resource): readonly string[] {
  return sharedNames(operations, isNeededValue).filter((key) => isNamed(wordsOf(name), key));
}

function sharedNames(
  operations: readonly Operation[],
  isWanted: (parameter: Parameter) => boolean,
): readonly string[] {
  const [first, ...others] = operations.map(({ parameters }) =>
    parameters
      .filter(isNeededValue)
      .filter(isWanted)
      .map(({ name }) => name),
  );
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)));
}

function isId(parameter: Parameter): boolean {
  return isNeededValue(parameter) && idEnding.test(parameter.name);
}

/** Tables may begin with the id of the thing itself. */
function ownIdLast(ids: readonly string[], words: readonly string[]): readonly string[] {
  const own = ids.find((id) => isNamed(words, id));
  return own === undefined ? ids : [...ids.filter((id) => id !== own), own];
}

/** Whether an id is that of a resource: `giftCardId` of `giftCard`, `cardId` of `giftCards`. */
function isNamed(words: readonly string[], id: string): boolean {
  const stem = stemOf(id);
  const end = words.slice(-stem.length).join(' ');
  return stem.join(' ') === end || stem.join(' ') === pluralize.singular(end);
}

/** @param siblingIds of the resource that is called as many of this one; `null` without one */
function kindOf(
  { name, operations }: Resource,
  ids: readonly string[],
  siblingIds: readonly string[] | null,
): ResourceFacts['kind'] {
  const words = wordsOf(name);
  const last = ids.at(-1);
  if (last !== undefined) {
    const isOneOf = siblingIds?.join() === ids.slice(0, -1).join();
    if (isNamed(words, last) || isOneOf) return 'item';
  }
  const isSomeOne = operations.some(({ parameters }) =>
    parameters.some((parameter) => isId(parameter) && isNamed(words, parameter.name)),
  );
  return isSomeOne || pluralize.isPlural(words.at(-1) ?? '') ? 'collection' : 'singleton';
}
