// Generated from input-docs/_api.md by sdkdown. Edit the document, not this file.
import type { ClientOptions } from './runtime/client-options.js';
import { HttpClient } from './runtime/http-client.js';
import type { ApiDescription } from './runtime/operation.js';
import { bearer } from './runtime/request/authentication.js';

const api: ApiDescription = {
  url: 'https://api.losant.com',
  queryArrays: 'indices',
  headers: {
    Accept: 'application/json',
  },
  globals: {
    query: ['_actions', '_links', '_embedded'],
    headers: [],
    styles: {},
    defaults: {
      _actions: false,
      _links: true,
      _embedded: true,
    },
  },
  authentication: bearer,
};

/** What several resources can share that are taken one by one, without the whole client. */
export function createHttpClient(options: ClientOptions = {}): HttpClient {
  return new HttpClient(api, options);
}

/** The one that is shared, or one with options of its own. */
export function httpClientOf(given: HttpClient | ClientOptions): HttpClient {
  return given instanceof HttpClient ? given : createHttpClient(given);
}
