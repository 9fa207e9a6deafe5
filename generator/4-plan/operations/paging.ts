import type { Parameter } from '../../model/api.js';
import type { PagingPlan } from '../../model/plan.js';
import type { ObjectType, Property, Type } from '../../model/schema.js';
import type { TypeWriter } from '../declarations/type-writer.js';
import { resolveType, type SchemaTypes } from '../types/child-types.js';

/** Names that mean one thing in lists, by their letters in lower case. Another one is a word more. */
const pageWords: ReadonlySet<string> = new Set(['page', 'pagenumber', 'pageindex']);
const offsetWords: ReadonlySet<string> = new Set(['offset', 'skip', 'startindex']);
const sizeWords: ReadonlySet<string> = new Set(['perpage', 'pagesize', 'limit', 'size', 'take']);
const totalWords: ReadonlySet<string> = new Set([
  'totalcount',
  'total',
  'totalitems',
  'totalresults',
]);
const itemsWords: ReadonlySet<string> = new Set(['items', 'data', 'results', 'entries', 'rows']);

/**
 * An action gives pages where parameters of the query say which page and how long it is, and its one
 * result is an object with an array of items and a total. Where the first page is must be told by
 * the parameter's default, or by the result, which then repeats the parameter.
 */
export function planPaging(
  parameters: readonly Parameter[],
  results: readonly (Type | null)[],
  schemas: SchemaTypes,
  writer: TypeWriter,
): PagingPlan | null {
  const [result] = results;
  if (result === undefined || result === null || results.length > 1) return null;
  const page = resolveType(result, schemas);
  if (page.kind !== 'object') return null;

  const query = parameters.filter(({ placement }) => placement.in === 'query');
  const byPage = query.find(({ name }) => pageWords.has(letters(name)));
  const position = byPage ?? query.find(({ name }) => offsetWords.has(letters(name)));
  const size = query.find(({ name }) => sizeWords.has(letters(name)));
  const total = page.properties.find(
    ({ name, type }) => totalWords.has(letters(name)) && isNumber(type),
  );
  const list = findItems(page, schemas);
  if (position === undefined || size === undefined || total === undefined || list === null) {
    return null;
  }

  const repeats = page.properties.some(
    ({ name, type }) => name === position.name && isNumber(type),
  );
  const first = numberOf(position.default) ?? (byPage === undefined ? 0 : null);
  if (first === null && !repeats) return null;
  return {
    by: byPage === undefined ? 'item' : 'page',
    position: position.name,
    first,
    size: size.name,
    defaultSize: numberOf(size.default),
    items: list.name,
    total: total.name,
    itemTypeText: writer.text(list.items),
  };
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
  const usual = lists.find(({ name }) => itemsWords.has(letters(name)));
  const [only] = lists.length === 1 ? lists : [];
  return usual ?? only ?? null;
}

function isNumber(type: Type): boolean {
  return type.kind === 'primitive' && (type.name === 'number' || type.name === 'integer');
}

function numberOf(value: Parameter['default']): number | null {
  return typeof value === 'number' ? value : null;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
