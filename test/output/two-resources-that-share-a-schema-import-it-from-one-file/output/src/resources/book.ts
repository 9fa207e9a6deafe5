// Generated from docs/book.md by sdkdown. Edit the document, not this file.
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Book } from '../schemas/book.js';

export class BookResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Reads one book.
   *
   * `GET /books/{bookId}`
   *
   * @returns The book.
   */
  get(params: BookGetParams, options?: RequestOptions): Promise<Book>;
  get(params: BookGetParams, callback: Callback<Book>): void;
  get(params: BookGetParams, last?: RequestOptions | Callback<Book>): Promise<Book> | void {
    return this.#http.send(
      {
        action: 'book.get',
        method: 'GET',
        path: '/books/{bookId}',
        required: ['bookId'],
      },
      params,
      last,
    );
  }
}

export interface BookGetParams {
  /** Its ISBN. */
  bookId: string;
}
