// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import { createHttpClient } from './http.js';
import { BookResource } from './resources/book.js';
import { BooksResource } from './resources/books.js';
import type { ClientOptions } from './runtime/client-options.js';
import { statusName } from './runtime/errors/status-name.js';
import type { HttpClient } from './runtime/http-client.js';

export class Client {
  readonly #http: HttpClient;
  readonly book: BookResource;
  readonly books: BooksResource;

  constructor(options: ClientOptions = {}) {
    this.#http = createHttpClient(options, statusName);
    this.book = new BookResource(this.#http);
    this.books = new BooksResource(this.#http);
  }

  /** Changes an option for the calls to come; `undefined` brings its default back. */
  setOption<Name extends keyof ClientOptions>(name: Name, value: ClientOptions[Name]): void {
    this.#http.setOption(name, value);
  }

  /** An option as it was set, else its default. */
  getOption<Name extends keyof ClientOptions>(name: Name): ClientOptions[Name] {
    return this.#http.getOption(name);
  }
}

/** A client with options of its own. It sends nothing before the first call. */
export function createClient(options: ClientOptions = {}): Client {
  return new Client(options);
}
