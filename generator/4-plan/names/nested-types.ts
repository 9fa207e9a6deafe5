import pluralize from 'pluralize';
import type { ObjectType, Type } from '../../model/schema.js';
import { isSmall } from './small-objects.js';

/** An object inside of a schema, and the words on the path to it. */
export interface NestedType {
  readonly type: Type;
  readonly words: readonly string[];
  readonly description: string;
}

/**
 * The objects with properties in a schema, itself included, each with the words that name it:
 * `device.tags[]` → `device`, `tag`. Stops at `$ref`s, and at a structure that it has met.
 */
export function nestedTypes(
  start: NestedType,
  numberOf: (type: Type) => number,
): readonly NestedType[] {
  const found: NestedType[] = [];
  const met = new Set<number>();

  const visitProperties = (type: ObjectType, words: readonly string[]): void => {
    for (const { type: value, name, description } of type.properties) {
      visit({ type: value, words: [...words, name], description });
    }
    const entry = entryWords(words, 'value');
    for (const pattern of type.patterns) visit({ ...pattern, words: entry });
    if (type.additional.kind === 'typed') {
      visit({ type: type.additional.type, words: entry, description: '' });
    }
  };

  const visitObject = (type: ObjectType, nested: NestedType, words: readonly string[]): void => {
    const number = numberOf(type);
    if (met.has(number)) return;
    met.add(number);
    if (type.properties.length > 0) found.push(nested);
    visitProperties(type, words);
  };

  const visitUnion = (members: readonly Type[], { words, description }: NestedType): void => {
    const nested = members.filter(({ kind }) => kind !== 'primitive' && kind !== 'literal');
    for (const [index, type] of nested.entries()) {
      const word = (type.kind === 'object' ? discriminant(type) : null) ?? `variant${index + 1}`;
      visit(
        nested.length === 1
          ? { type, words, description }
          : { type, words: [...words, word], description: '' },
      );
    }
  };

  /** The first object is the base; what must come together with it is written out beside it. */
  const visitIntersection = (members: readonly Type[], { words }: NestedType): void => {
    for (const [index, type] of members.entries()) {
      if (index > 0 && isSmall(type)) visitSmall(type, words);
      else if (type.kind !== 'object') visit({ type, words, description: '' });
      else visitObject(type, { type, words: [...words, partWord(index)], description: '' }, words);
    }
  };

  const visitSmall = (type: Type, words: readonly string[]): void => {
    if (type.kind === 'object') visitProperties(type, words);
    if (type.kind === 'union') for (const member of type.members) visitSmall(member, words);
  };

  const visit = (nested: NestedType): void => {
    const { type, words } = nested;
    switch (type.kind) {
      case 'object':
        visitObject(type, nested, words);
        return;
      case 'array':
        // What is said of a list is not said of one of its items.
        visit({ type: type.items, words: entryWords(words, 'item'), description: '' });
        return;
      case 'tuple':
        for (const [index, item] of type.items.entries()) {
          visit({ type: item, words: [...words, `item${index + 1}`], description: '' });
        }
        return;
      case 'union':
        visitUnion(type.members, nested);
        return;
      case 'intersection':
        visitIntersection(type.members, nested);
        return;
      case 'unknown':
      case 'never':
      case 'primitive':
      case 'file':
      case 'literal':
      case 'reference':
        return;
    }
  };
  visit(start);
  return found;
}

function partWord(index: number): string {
  return index === 0 ? 'base' : `part${index + 1}`;
}

/** `device`, `tags` → `device`, `tag`; a schema's own name stays: `tags` → `tags`, `item`. */
function entryWords(words: readonly string[], word: string): readonly string[] {
  const last = words.at(-1);
  if (words.length <= 1 || last === undefined) return [...words, word];
  const singular = pluralize.singular(last);
  return singular === last ? words : [...words.slice(0, -1), singular];
}

/** `kind: 'gateway'` in a member names it; members that say nothing of the kind are counted. */
function discriminant(type: ObjectType): string | null {
  for (const { type: value } of type.properties) {
    const only = value.kind === 'union' && value.members.length === 1 ? value.members[0] : value;
    if (only?.kind === 'literal' && typeof only.value === 'string') return only.value;
  }
  return null;
}
