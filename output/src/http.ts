// Generated from input-docs/_api.md by sdkdown. Edit the document, not this file.
import type { ClientOptions } from './runtime/client-options.js';
import { HttpClient } from './runtime/http-client.js';
import type { ApiDescription, StatusName } from './runtime/operation.js';
import { bearer } from './runtime/request/authentication.js';
import { indices } from './runtime/request/query-arrays.js';

const api: ApiDescription = {
  url: 'https://api.losant.com',
  headers: {
    Accept: 'application/json',
  },
  globals: {
    query: ['_actions', '_links', '_embedded'],
    headers: [],
    defaults: {
      _actions: false,
      _links: true,
      _embedded: true,
    },
  },
  queryArrays: indices,
  authentication: bearer,
};

/**
 * What several resources can share that are taken one by one, without the whole client.
 * @param statusName gives the name of an error by its status; all are called `StatusError` if unset
 */
export function createHttpClient(options: ClientOptions = {}, statusName?: StatusName): HttpClient {
  return new HttpClient({ ...api, statusName }, options);
}

/** The one that is shared, or one with options of its own. */
export function httpClientOf(given: HttpClient | ClientOptions): HttpClient {
  return given instanceof HttpClient ? given : createHttpClient(given);
}
