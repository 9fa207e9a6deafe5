import type { Parameter } from '../../model/api.js';
import type { PagingPlan } from '../../model/plan.js';
import type { Type } from '../../model/schema.js';
import type { TypeWriter } from '../declarations/type-writer.js';
import type { TypeSamples } from '../types/type-samples.js';
import { lettersOf } from './page-shape.js';

/** Names that mean one thing in lists, by their letters in lower case. Another one is a word more. */
const pageWords: ReadonlySet<string> = new Set(['page', 'pagenumber', 'pageindex']);
const offsetWords: ReadonlySet<string> = new Set(['offset', 'skip', 'startindex']);
const sizeWords: ReadonlySet<string> = new Set(['perpage', 'pagesize', 'limit', 'size', 'take']);

/**
 * An action gives pages where parameters of the query say which page and how long it is, and its one
 * result is an object with an array of items and a total. Where the first page is must be told by
 * the parameter's default, or by the result, which then repeats the parameter.
 */
export function planPaging(
  parameters: readonly Parameter[],
  results: readonly (Type | null)[],
  types: Pick<TypeSamples, 'page'>,
  writer: TypeWriter,
): PagingPlan | null {
  const [result] = results;
  if (result === undefined || result === null || results.length > 1) return null;

  const query = parameters.filter(({ placement }) => placement.in === 'query');
  const byPage = query.find(({ name }) => pageWords.has(lettersOf(name)));
  const position = byPage ?? query.find(({ name }) => offsetWords.has(lettersOf(name)));
  const size = query.find(({ name }) => sizeWords.has(lettersOf(name)));
  if (position === undefined || size === undefined) return null;
  const page = types.page(result);
  if (page === null) return null;

  const first = numberOf(position.default) ?? (byPage === undefined ? 0 : null);
  if (first === null && !page.numbers.includes(position.name)) return null;
  return {
    by: byPage === undefined ? 'item' : 'page',
    position: position.name,
    first,
    size: size.name,
    defaultSize: numberOf(size.default),
    items: page.items,
    total: page.total,
    itemTypeText:
      'declared' in page.item ? writer.nameText(page.item.declared) : writer.text(page.item.type),
  };
}

function numberOf(value: Parameter['default']): number | null {
  return typeof value === 'number' ? value : null;
}
