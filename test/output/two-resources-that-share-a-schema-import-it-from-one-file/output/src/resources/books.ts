// Generated from docs/books.md by sdkdown. Edit the document, not this file.
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import type { Books } from '../schemas/books.js';

export class BooksResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists all books.
   *
   * `GET /books`
   *
   * @returns The books.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<Books>;
  get(params: Record<string, never>, callback: Callback<Books>): void;
  get(callback: Callback<Books>): void;
  get(
    params?: Record<string, never> | Callback<Books>,
    last?: RequestOptions | Callback<Books>,
  ): Call<Books> | void {
    return send(this.#http, booksGet, params, last);
  }
}

export const booksGet: Operation<Record<string, never>, Books> = {
  action: 'books.get',
  method: 'GET',
  path: '/books',
};
