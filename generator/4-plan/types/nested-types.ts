import pluralize from 'pluralize';
import type { ObjectType, Type } from '../../model/api.js';
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

  const visit = (nested: NestedType): void => {
    const { type, words, description } = nested;
    switch (type.kind) {
      case 'object': {
        const number = numberOf(type);
        if (met.has(number)) return;
        met.add(number);
        if (type.properties.length > 0) found.push(nested);
        for (const property of type.properties) {
          visit({
            type: property.type,
            words: [...words, property.name],
            description: property.description,
          });
        }
        for (const pattern of type.patterns) {
          visit({ ...pattern, words: entryWords(words, start.words.length, 'value') });
        }
        if (type.additional.kind === 'typed') {
          const entry = entryWords(words, start.words.length, 'value');
          visit({ type: type.additional.type, words: entry, description: '' });
        }
        return;
      }
      case 'array':
        visit({
          ...nested,
          type: type.items,
          words: entryWords(words, start.words.length, 'item'),
        });
        return;
      case 'tuple':
        for (const [index, item] of type.items.entries()) {
          visit({ type: item, words: [...words, `item${index + 1}`], description: '' });
        }
        return;
      case 'union':
        for (const member of unionMembers(type.members, words, description)) visit(member);
        return;
      case 'intersection':
        for (const member of intersectionMembers(type.members, words, description)) visit(member);
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

/** `device`, `tags` → `device`, `tag`; a schema's own name stays: `tags` → `tags`, `item`. */
function entryWords(words: readonly string[], fixed: number, word: string): readonly string[] {
  const last = words.at(-1);
  if (words.length <= fixed || last === undefined) return [...words, word];
  const singular = pluralize.singular(last);
  return singular === last ? words : [...words.slice(0, -1), singular];
}

/** `kind: 'gateway'` in a member names it; members that say nothing of the kind are counted. */
function unionMembers(
  members: readonly Type[],
  words: readonly string[],
  description: string,
): readonly NestedType[] {
  const nested = members.filter(
    (member) => member.kind !== 'primitive' && member.kind !== 'literal',
  );
  return nested.map((type, index) => {
    if (nested.length === 1) return { type, words, description };
    const literal = type.kind === 'object' ? discriminant(type) : null;
    return { type, words: [...words, literal ?? `variant${index + 1}`], description: '' };
  });
}

function discriminant(type: ObjectType): string | null {
  for (const { type: value } of type.properties) {
    const only = value.kind === 'union' && value.members.length === 1 ? value.members[0] : value;
    if (only?.kind === 'literal' && typeof only.value === 'string') return only.value;
  }
  return null;
}

/** What `allOf` adds to an object is written beside it; the object itself is the base. */
function intersectionMembers(
  members: readonly Type[],
  words: readonly string[],
  description: string,
): readonly NestedType[] {
  const large = members.filter((member) => member.kind !== 'primitive' && !isSmall(member));
  return large.map((type, index) => {
    const word = index === 0 ? 'base' : `part${index + 1}`;
    return { type, words: [...words, word], description: index === 0 ? description : '' };
  });
}
