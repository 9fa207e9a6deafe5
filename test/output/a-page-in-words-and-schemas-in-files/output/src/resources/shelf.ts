// Generated from docs/shelf.md by sdkdown. Edit the document, not this file.
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { ShelfItems } from '../schemas/shelf-items.js';

/** What can be done with a shelf's items. */
export class ShelfResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
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
  getItems(params: ShelfGetItemsParams, options?: RequestOptions): Promise<ShelfItems | undefined>;
  getItems(params: ShelfGetItemsParams, callback: Callback<ShelfItems | undefined>): void;
  getItems(
    params: ShelfGetItemsParams,
    last?: RequestOptions | Callback<ShelfItems | undefined>,
  ): Promise<ShelfItems | undefined> | void {
    return this.#http.send(
      {
        action: 'shelf.getItems',
        method: 'GET',
        path: '/shelves/{shelfId}',
        required: ['shelfId'],
        query: ['page', 'full', 'order', 'kinds', 'like', 'filter'],
      },
      params,
      last,
    );
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
  POSPrint(params: ShelfPosPrintParams, options?: RequestOptions): Promise<void>;
  POSPrint(params: ShelfPosPrintParams, callback: Callback<void>): void;
  POSPrint(
    params: ShelfPosPrintParams,
    last?: RequestOptions | Callback<void>,
  ): Promise<void> | void {
    return this.#http.send(
      {
        action: 'shelf.POSPrint',
        method: 'POST',
        path: '/shelves/{shelfId}',
        required: ['shelfId'],
      },
      params,
      last,
    );
  }
}

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
