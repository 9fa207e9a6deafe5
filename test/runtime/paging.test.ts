import { describe, expect, test } from '@jest/globals';
import { readPage, type Paging } from '../../templates/runtime/call/paging.js';

const byPage: Paging = {
  by: 'page',
  position: 'page',
  first: 0,
  size: 'perPage',
  defaultSize: 2,
  items: 'items',
  total: 'totalCount',
};
const byItem: Paging = { ...byPage, by: 'item', position: 'offset', size: 'limit' };

/** The positions that are asked for, when the server gives these pages one after the other. */
function positionsOf(paging: Paging, params: object, ...pages: readonly object[]): string {
  const asked: number[] = [];
  let leaf = readPage(paging, params, pages[0], null);
  for (const page of pages.slice(1)) {
    if (leaf === null || leaf.next === null) break;
    asked.push(leaf.next);
    leaf = readPage(paging, params, page, leaf);
  }
  const end = leaf === null ? 'gone' : leaf.next === null ? 'end' : `then ${leaf.next}`;
  return [...asked, end].join(' ');
}

const [first, second, third] = [{ items: ['a', 'b'] }, { items: ['c', 'd'] }, { items: ['e'] }];

describe('pages end', () => {
  test.each<[string, Paging, object, readonly object[], string]>([
    ['after an empty first one', byPage, {}, [{ items: [] }], 'end'],
    ['after one without items', byPage, {}, [{}], 'end'],
    ['after a short one', byPage, {}, [first, second, third], '1 2 end'],
    ['at an empty one', byPage, {}, [first, second, { items: [] }], '1 2 gone'],
    ['at a repeated one', byPage, {}, [first, second, second], '1 2 gone'],
    ['after a short one, by item', byItem, {}, [first, second, third], '2 4 end'],
    ['at a repeated one, by item', byItem, {}, [first, first], '2 gone'],
    [
      'at one that says it is the one before',
      byPage,
      {},
      [first, { items: ['x', 'y'], page: 0 }],
      '1 gone',
    ],
    [
      'at the total',
      byPage,
      {},
      [
        { ...first, totalCount: 4 },
        { ...second, totalCount: 4 },
      ],
      '1 end',
    ],
    ['at a total in text', byPage, {}, [{ ...first, totalCount: '2' }], 'end'],
    ['at a total of none', byPage, {}, [{ items: [], totalCount: 0 }], 'end'],
  ])('%s', (_, paging, params, pages, expected) => {
    expect(positionsOf(paging, params, ...pages)).toBe(expected);
  });
});

describe('pages go on', () => {
  test.each<[string, Paging, object, readonly object[], string]>([
    ['after a full one without a total', byPage, {}, [first], 'then 1'],
    ['after a total that does not count', byPage, {}, [{ ...first, totalCount: -1 }], 'then 1'],
    ['after a total of nothing', byPage, {}, [{ ...first, totalCount: 0 }], 'then 1'],
    ['after a total that is none', byPage, {}, [{ ...first, totalCount: 'many' }], 'then 1'],
    [
      'after fewer than asked for, with a total',
      byPage,
      {},
      [{ ...third, totalCount: 9 }],
      'then 1',
    ],
    [
      'after fewer than asked for, of a size that the server says',
      byPage,
      { perPage: 100 },
      [{ ...first, perPage: 2 }],
      'then 1',
    ],
    ['from a later one', byPage, { page: 3 }, [first, second], '4 then 5'],
    ['from a later one in text', byPage, { page: '3', perPage: '2' }, [first], 'then 4'],
    ['from one that the server knows by text', byPage, {}, [{ ...first, page: '7' }], 'then 8'],
    ['from a later item', byItem, { offset: 10 }, [first, second], '12 then 14'],
    ['from the first that is 1', { ...byPage, first: 1 }, {}, [first], 'then 2'],
    ['where nobody knows the size', { ...byPage, defaultSize: null }, {}, [third], 'then 1'],
  ])('%s', (_, paging, params, pages, expected) => {
    expect(positionsOf(paging, params, ...pages)).toBe(expected);
  });

  test('to a total that counts what was skipped', () => {
    const pages = [
      { ...first, totalCount: 7 },
      { ...third, totalCount: 7 },
    ];
    expect(positionsOf(byPage, { page: 2 }, ...pages)).toBe('3 end');
    expect(positionsOf(byItem, { offset: 4 }, ...pages)).toBe('6 end');
  });
});

test('items that are no array are an error', () => {
  expect(() => readPage(byPage, {}, { items: 'a' }, null)).toThrow(TypeError);
});
