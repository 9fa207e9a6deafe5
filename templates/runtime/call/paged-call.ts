/** Actions whose results come a page at a time. */
import { Call, type BeginCall } from './call.js';
import { isCallback, type Callback } from './callback.js';
import type { RequestOptions } from '../client-options.js';
import type { HttpClient } from '../http-client.js';
import type { PagedOperation } from '../operation.js';
import { readPage, type Leaf } from './paging.js';
import { send } from './send.js';

/**
 * A promise of one page, which also iterates over every item from there on, one request a page:
 * `for await (const device of client.devices.get({ applicationId }))`.
 */
export class PagedCall<Page, Item> extends Call<Page> implements AsyncIterable<Item> {
  readonly #read: (page: Page, before: Leaf<Item> | null) => Leaf<Item> | null;
  readonly #turn: (position: number) => Promise<Page>;

  constructor(
    begin: BeginCall<Page>,
    read: (page: Page, before: Leaf<Item> | null) => Leaf<Item> | null,
    turn: (position: number) => Promise<Page>,
  ) {
    super(begin);
    this.#read = read;
    this.#turn = turn;
  }

  /** Each page as the action gives it; one is asked for when the one before has been taken. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    for await (const [page] of this.#leaves()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const [, leaf] of this.#leaves()) yield* leaf.items;
  }

  async *#leaves(): AsyncGenerator<readonly [Page, Leaf<Item>], void, undefined> {
    let page: Page = await this.then((first) => first);
    let leaf = this.#read(page, null);
    while (leaf !== null) {
      yield [page, leaf];
      if (leaf.next === null) return;
      page = await this.#turn(leaf.next);
      leaf = this.#read(page, leaf);
    }
  }
}

/** What `send` is for all other actions. */
export function sendPaged<Page extends object, Item, Params extends object>(
  http: HttpClient,
  operation: PagedOperation<Params, Page, Item>,
  params: Params | Callback<Page> | undefined,
  last: RequestOptions | Callback<Page> | undefined,
): PagedCall<Page, Item> | undefined {
  if (isCallback<Page>(params) || isCallback<Page>(last)) {
    void send(http, operation, params, last);
    return undefined;
  }
  const { paging } = operation;
  return new PagedCall(
    (state, stop) => http.run<Page, Params>(operation, params, last, state, stop),
    (page, before) => readPage<Item>(paging, params ?? {}, page, before),
    (position) => {
      const turned = { ...params, [paging.position]: position };
      return new Call<Page>((state, stop) =>
        http.run<Page, Params>(operation, turned, last, state, stop),
      );
    },
  );
}
