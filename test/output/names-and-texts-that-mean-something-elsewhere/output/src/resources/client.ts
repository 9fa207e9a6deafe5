// Generated from docs/client.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';

export class ClientResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Gets all.
   *
   * `GET /client`
   */
  getAll(params?: GlobalParams, options?: RequestOptions): Call<unknown>;
  getAll(params: GlobalParams, callback: Callback<unknown>): void;
  getAll(callback: Callback<unknown>): void;
  getAll(
    params?: GlobalParams | Callback<unknown>,
    last?: RequestOptions | Callback<unknown>,
  ): Call<unknown> | void {
    return send(this.#http, clientGetAll, params, last);
  }
}

export const clientGetAll: Operation<GlobalParams, unknown> = {
  action: 'client.get-all',
  method: 'GET',
  path: '/client',
};
