import type { JsonValue, PrimitiveType, Type } from '../../model/schema.js';
import { noLimits } from '../schemas/draft-04/limits.js';

/** What a row says of a parameter's values outside of its cell Type. */
export interface ValueWords {
  /** Of `Accepted values are: asc, desc`; `[]` where the description lists none. */
  readonly accepted: readonly string[];
  readonly default: JsonValue | null;
  readonly example: JsonValue | null;
}

/**
 * The values that a description lists, without the marks around them. A list whose items are more
 * than a word each is prose, and none.
 */
export function parseAcceptedValues(markdown: string): readonly string[] {
  const [, list] = listOfValues.exec(markdown) ?? [];
  if (list === undefined) return [];
  const items = list
    .replace(/[.;]\s*$/, '')
    .split(/,\s*(?:(?:or|and)\s+)?|\s+(?:or|and)\s+/)
    .map((item) => item.trim().replace(/^([`'"]|\*\*)(.*)\1$/, '$2'))
    .filter((item) => item !== '');
  return items.every((item) => /^\S+$/.test(item)) ? [...new Set(items)] : [];
}

/** Up to the end of the sentence; a dot inside of a value is followed by no space. */
const listOfValues =
  /\b(?:(?:accepted|allowed|permitted|possible|supported|valid) values(?: are| include)?\s*:?|one of\s*:)\s+(.+?)(?:\.\s|$)/i;

/** A type cell made exact by the words beside it; a link to a schema says all by itself. */
export function refineType(type: Type, words: ValueWords): Type {
  if (type.kind === 'array' && type.items.kind === 'unknown') {
    const items = membersOf(words.example) ?? membersOf(words.default);
    return items === null ? type : { ...type, items: unionOf(items) };
  }
  const values = [words.default, words.example].filter((value) => isScalar(value));
  // A cell that does not know its type stands in a table of texts: what is shown is a text, too.
  const base = type.kind === 'unknown' && values.length > 0 ? primitive('string') : type;
  if (base.kind !== 'primitive') return type;
  if (words.accepted.length > 0) return unionOf(acceptedTypes(base, words.accepted));
  return base.name === 'string' ? unionOf([base, ...values.map(primitiveOf)]) : base;
}

/** A number, a boolean or a text, as a cell spells it; other texts than numbers are kept. */
export function parseScalar(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : text;
}

function acceptedTypes({ name }: PrimitiveType, accepted: readonly string[]): readonly Type[] {
  return accepted.map((text): Type => {
    const value = name === 'string' ? text : parseScalar(text);
    return { kind: 'literal', value };
  });
}

function membersOf(value: JsonValue | null): readonly Type[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const items: readonly JsonValue[] = value;
  return items.every((item) => isScalar(item)) ? items.map(primitiveOf) : null;
}

function primitiveOf(value: JsonValue): Type {
  if (typeof value === 'number') return primitive('number');
  return primitive(typeof value === 'boolean' ? 'boolean' : 'string');
}

function isScalar(value: JsonValue | null): value is string | number | boolean {
  return value !== null && typeof value !== 'object';
}

function primitive(name: PrimitiveType['name']): PrimitiveType {
  return { kind: 'primitive', name, limits: noLimits };
}

/** Each member once. */
function unionOf(members: readonly Type[]): Type {
  const unique = [...new Map(members.map((member) => [JSON.stringify(member), member])).values()];
  const [only] = unique;
  return only !== undefined && unique.length === 1 ? only : { kind: 'union', members: unique };
}
