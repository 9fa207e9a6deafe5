// Generated from docs/ships.md by sdkdown. Edit the document, not this file.
import { httpClientOf } from '../http.js';
import type { Callback } from '../runtime/call/callback.js';
import { sendPaged, type PagedCall } from '../runtime/call/paged-call.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { PagedOperation } from '../runtime/operation.js';
import type { Found } from '../schemas/found.js';
import type { Ship } from '../schemas/ship.js';
import type { Ships } from '../schemas/ships.js';

/** The ships in the harbour. */
export class ShipsResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the ships, a page at a time.
   *
   * `GET /ships`
   *
   * @returns A page of ships.
   * @throws {UnauthorizedError} Nobody is signed in.
   * @throws {LockedError} The harbour is closed.
   */
  get(params?: ShipsGetParams, options?: RequestOptions): PagedCall<Ships, Ship>;
  get(params: ShipsGetParams, callback: Callback<Ships>): void;
  get(callback: Callback<Ships>): void;
  get(
    params?: ShipsGetParams | Callback<Ships>,
    last?: RequestOptions | Callback<Ships>,
  ): PagedCall<Ships, Ship> | void {
    return sendPaged(this.#http, shipsGet, params, last);
  }

  /**
   * Searches for ships.
   *
   * `POST /ships/search`
   *
   * @returns The ships.
   */
  search(params: ShipsSearchParams, options?: RequestOptions): PagedCall<Found, string>;
  search(params: ShipsSearchParams, callback: Callback<Found>): void;
  search(
    params: ShipsSearchParams,
    last?: RequestOptions | Callback<Found>,
  ): PagedCall<Found, string> | void {
    return sendPaged(this.#http, shipsSearch, params, last);
  }
}

export const shipsGet: PagedOperation<ShipsGetParams, Ships, Ship> = {
  action: 'ships.get',
  method: 'GET',
  path: '/ships',
  query: ['page', 'perPage'],
  paging: {
    by: 'page',
    position: 'page',
    first: 1,
    size: 'perPage',
    defaultSize: 50,
    items: 'items',
    total: 'totalCount',
  },
};

export const shipsSearch: PagedOperation<ShipsSearchParams, Found, string> = {
  action: 'ships.search',
  method: 'POST',
  path: '/ships/search',
  required: ['flag'],
  query: ['flag', 'offset', 'limit'],
  paging: {
    by: 'item',
    position: 'offset',
    first: 0,
    size: 'limit',
    defaultSize: null,
    items: 'matches',
    total: 'total',
  },
};

export interface ShipsGetParams {
  /** Which page; the first is 1. Default: `1`. */
  page?: number | undefined;
  /** How many on a page. Default: `50`. */
  perPage?: number | undefined;
}

export interface ShipsSearchParams {
  /** The flag that they show. */
  flag: string;
  /** How many to leave out. */
  offset?: number | undefined;
  /** How many to give. */
  limit?: number | undefined;
}
