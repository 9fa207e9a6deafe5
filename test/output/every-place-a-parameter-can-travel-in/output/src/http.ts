// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import type { ClientOptions } from './runtime/client-options.js';
import { HttpClient } from './runtime/http-client.js';
import type { ApiDescription, StatusName } from './runtime/operation.js';
import { inHeader } from './runtime/request/authentication.js';
import { brackets } from './runtime/request/query-arrays.js';

const api: ApiDescription = {
  url: 'https://example.com/api/v1',
  headers: {
    'Accept-Version': '^2',
  },
  globals: {
    query: ['_links'],
    headers: ['tenant'],
    defaults: {
      _links: true,
    },
  },
  queryArrays: brackets,
  authentication: inHeader('X-Api-Key'),
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
