// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import { ClientResource } from './resources/client.js';
import { ThenResource } from './resources/then.js';
import type { ClientOptions } from './runtime/client-options.js';
import { HttpClient } from './runtime/http-client.js';
import type { ApiDescription } from './runtime/operation.js';

const api: ApiDescription = {
  url: 'https://example.com/odd',
  authentication: {
    kind: 'query',
    name: 'api_key',
  },
  queryArrays: 'repeat',
  headers: {
    'X-Quote': 'it\'s "quoted" \\ */ `',
  },
  globals: {
    query: ['__proto__', 'class'],
    headers: [],
    styles: {},
    defaults: {
      ['__proto__']: true,
      class: "it's",
    },
  },
};

/** Says `*\/`, {{this}}, ${that}, "quotes" and 'more', <b>bold</b> \ and \@ts-ignore. */
export class Client {
  readonly #http: HttpClient;
  readonly client: ClientResource;
  /** Has names that JavaScript knows: see, {{here}}. */
  readonly thenResource: ThenResource;

  constructor(options: ClientOptions = {}) {
    this.#http = new HttpClient(api, options);
    this.client = new ClientResource(this.#http);
    this.thenResource = new ThenResource(this.#http);
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
