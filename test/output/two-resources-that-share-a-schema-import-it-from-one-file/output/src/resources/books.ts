// Generated from docs/books.md by sdkdown. Edit the document, not this file.
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Books } from '../schemas/books.js';

export class BooksResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Lists all books.
   *
   * `GET /books`
   *
   * @returns The books.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Promise<Books>;
  get(params: Record<string, never>, callback: Callback<Books>): void;
  get(callback: Callback<Books>): void;
  get(
    params?: Record<string, never> | Callback<Books>,
    last?: RequestOptions | Callback<Books>,
  ): Promise<Books> | void {
    return this.#http.send(
      {
        action: 'books.get',
        method: 'GET',
        path: '/books',
      },
      params,
      last,
    );
  }
}
