// Generated from docs/shelf.md by sdkdown. Edit the document, not this file.
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { form } from '../runtime/request/query-styles.js';
import type { ShelfItems } from '../schemas/shelf-items.js';

/** What can be done with a shelf's items. */
export class ShelfResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the items of a shelf.
   *
   * `GET /shelves/{shelfId}`
   *
   * Scopes: `all.Shop`, `all.Shop.read`, `shelf.*`, `shelf.getItems`.
   *
   * @returns 200: The items. 202: What is known yet. 204: An empty shelf.
   * @throws {NotFoundError} No shelf.
   */
  getItems(params: ShelfGetItemsParams, options?: RequestOptions): Call<ShelfItems | undefined>;
  getItems(params: ShelfGetItemsParams, callback: Callback<ShelfItems | undefined>): void;
  getItems(
    params: ShelfGetItemsParams,
    last?: RequestOptions | Callback<ShelfItems | undefined>,
  ): Call<ShelfItems | undefined> | void {
    return send(this.#http, shelfGetItems, params, last);
  }

  /**
   * Prints the labels.
   *
   * `POST /shelves/{shelfId}`
   *
   * No token is needed to call this action.
   *
   * @returns Printed.
   * @throws {NotFoundError} No shelf.
   */
  POSPrint(params: ShelfPosPrintParams, options?: RequestOptions): Call<void>;
  POSPrint(params: ShelfPosPrintParams, callback: Callback<void>): void;
  POSPrint(params: ShelfPosPrintParams, last?: RequestOptions | Callback<void>): Call<void> | void {
    return send(this.#http, shelfPosPrint, params, last);
  }
}

export const shelfGetItems: Operation<ShelfGetItemsParams, ShelfItems | undefined> = {
  action: 'shelf.getItems',
  method: 'GET',
  path: '/shelves/{shelfId}',
  query: ['page', 'full', 'order', 'kinds', 'like', 'filter'],
  styles: {
    kinds: form,
    filter: form,
  },
};

export const shelfPosPrint: Operation<ShelfPosPrintParams, void> = {
  action: 'shelf.POSPrint',
  method: 'POST',
  path: '/shelves/{shelfId}',
};

export interface ShelfGetItemsParams {
  /** The shelf. Example: `"575ec8687ae143cd83dc4a97"`. */
  shelfId: string;
  /** Which page <of all>. Default: `0`. Example: `10`. */
  page?: string | number | undefined;
  /** Whether to tell all. Example: `true`. */
  full?: string | boolean | undefined;
  /** The order. Accepted values are: asc, desc. Default: `"asc"`. */
  order?: 'asc' | 'desc' | undefined;
  /** Only these. Example: `["tool","hose"]`. */
  kinds?: string[] | undefined;
  /** What they are like. Example: `"red"`. */
  like?: string | undefined;
  /** Only these. Example: `["spade","hose"]`. */
  filter?: ShelfItems | undefined;
}

export interface ShelfPosPrintParams {
  /** The shelf. */
  shelfId: string;
}
