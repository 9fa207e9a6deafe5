import type { ObjectType, Property, Type } from '../../model/schema.js';
import type { NamedType, TypeLookup } from '../names/name-types.js';
import { resolveType, type SchemaTypes } from '../types/child-types.js';

/** The letters of a name that mean one thing in lists, in lower case. */
const totalWords: ReadonlySet<string> = new Set([
  'totalcount',
  'total',
  'totalitems',
  'totalresults',
]);
const itemsWords: ReadonlySet<string> = new Set(['items', 'data', 'results', 'entries', 'rows']);

/** An object with an array of items and a total. */
export interface PageShape {
  readonly total: string;
  readonly items: string;
  /** The declaration of an item's type, or the type itself where it has none. */
  readonly item: { readonly declared: NamedType } | { readonly type: Type };
  /** Properties that are numbers. */
  readonly numbers: readonly string[];
}

/** `null` for a type that is none. */
export function pageShape(type: Type, types: TypeLookup): PageShape | null {
  const page = resolveType(type, types);
  if (page.kind !== 'object') return null;
  const numbers = page.properties.filter((property) => isNumber(property.type));
  const total = numbers.find(({ name }) => totalWords.has(lettersOf(name)));
  const list = findItems(page, types);
  if (total === undefined || list === null) return null;
  const declared = types.declarationOf(list.items);
  return {
    total: total.name,
    items: list.name,
    item: declared === null ? { type: list.items } : { declared },
    numbers: numbers.map(({ name }) => name),
  };
}

export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** The array that has a usual name, else the only one. */
function findItems(
  page: ObjectType,
  schemas: SchemaTypes,
): { readonly name: string; readonly items: Type } | null {
  const lists = page.properties.flatMap(({ name, type }: Property) => {
    const resolved = resolveType(type, schemas);
    return resolved.kind === 'array' ? [{ name, items: resolved.items }] : [];
  });
  const usual = lists.find(({ name }) => itemsWords.has(lettersOf(name)));
  const [only] = lists.length === 1 ? lists : [];
  return usual ?? only ?? null;
}

function isNumber(type: Type): boolean {
  return type.kind === 'primitive' && (type.name === 'number' || type.name === 'integer');
}
