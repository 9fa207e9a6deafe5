// Generated from docs/client.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';

export class ClientResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Gets all.
   *
   * `GET /client`
   */
  getAll(params?: GlobalParams, options?: RequestOptions): Promise<unknown>;
  getAll(params: GlobalParams, callback: Callback<unknown>): void;
  getAll(callback: Callback<unknown>): void;
  getAll(
    params?: GlobalParams | Callback<unknown>,
    last?: RequestOptions | Callback<unknown>,
  ): Promise<unknown> | void {
    return this.#http.send(
      {
        action: 'client.get-all',
        method: 'GET',
        path: '/client',
      },
      params,
      last,
    );
  }
}
