/** How pages say where they stand, and when the last of them is reached. */

/** Names of parameters and properties, as the documents spell them. */
export interface Paging {
  /** Whether positions count pages or items. */
  readonly by: 'page' | 'item';
  /** The parameter that says where a page begins; results may repeat it. */
  readonly position: string;
  /** The position of the first page; `null` where only results tell. */
  readonly first: number | null;
  /** The parameter that says how many items a page has at most; results may repeat it. */
  readonly size: string;
  /** What it is where nobody says it; `null` where the documents do not tell. */
  readonly defaultSize: number | null;
  /** The property that is the array of items. */
  readonly items: string;
  /** The property that says how many items all pages have together. */
  readonly total: string;
}

/** What one page says. */
export interface Leaf<Item> {
  readonly items: readonly Item[];
  /** Of the next page; `null` after the last one. */
  readonly next: number | null;
  readonly position: number;
  /** Where the first page is. */
  readonly first: number;
  /** How many items were there before this page and in it. */
  readonly count: number;
  /** By which the same page is known when it comes again. */
  readonly text: string;
}

/**
 * The first page is always one. Later ones are `null` where they are empty, or the page before once
 * more; servers give that for a position beyond the end.
 * @param params of the call that asked for the first page
 */
export function readPage<Item>(
  paging: Paging,
  params: object,
  page: unknown,
  before: Leaf<Item> | null,
): Leaf<Item> | null {
  const items = arrayAt<Item>(page, paging.items);
  const text = JSON.stringify(items);
  if (before !== null && (items.length === 0 || text === before.text)) return null;

  const asked = before === null ? numberAt(params, paging.position) : before.next;
  const position = numberAt(page, paging.position) ?? asked ?? paging.first ?? 0;
  if (before !== null && position <= before.position) return null;
  const first = before?.first ?? paging.first ?? (asked === null ? position : 0);
  const told = numberAt(page, paging.size);
  const size = told ?? numberAt(params, paging.size) ?? paging.defaultSize;
  const skipped =
    before?.count ?? (paging.by === 'item' ? position : (position - first) * (size ?? 0));
  const count = skipped + items.length;

  const all = numberAt(page, paging.total);
  // Servers that do not count say 0 or -1.
  const total = all !== null && all < items.length ? null : all;
  // A server may give fewer items than it was asked for; what it says itself, it keeps.
  const isShort = size !== null && items.length < size && (told !== null || total === null);
  const isLast = items.length === 0 || isShort || (total !== null && count >= total);
  const next = paging.by === 'page' ? position + 1 : position + items.length;
  return { items, next: isLast ? null : next, position, first, count, text };
}

function arrayAt<Item>(value: unknown, name: string): readonly Item[] {
  const items = valueAt(value, name) ?? [];
  assertItems<Item>(items);
  return items;
}

/** As all results, items are taken for what the documents say; only that there are any is looked at. */
function assertItems<Item>(value: unknown): asserts value is readonly Item[] {
  if (!Array.isArray(value)) throw new TypeError('The page holds no array of items');
}

/** Callers may give numbers as text. */
function numberAt(value: unknown, name: string): number | null {
  const found = valueAt(value, name);
  const number = typeof found === 'string' && found !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function valueAt(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
