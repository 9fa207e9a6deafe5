// Generated from docs/book.md by sdkdown. Edit the document, not this file.
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import type { Book } from '../schemas/book.js';

export class BookResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one book.
   *
   * `GET /books/{bookId}`
   *
   * @returns The book.
   */
  get(params: BookGetParams, options?: RequestOptions): Call<Book>;
  get(params: BookGetParams, callback: Callback<Book>): void;
  get(params: BookGetParams, last?: RequestOptions | Callback<Book>): Call<Book> | void {
    return send(this.#http, bookGet, params, last);
  }
}

export const bookGet: Operation<BookGetParams, Book> = {
  action: 'book.get',
  method: 'GET',
  path: '/books/{bookId}',
};

export interface BookGetParams {
  /** Its ISBN. */
  bookId: string;
}
