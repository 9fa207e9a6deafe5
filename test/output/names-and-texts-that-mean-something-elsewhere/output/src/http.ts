// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import type { ClientOptions } from './runtime/client-options.js';
import { HttpClient } from './runtime/http-client.js';
import type { ApiDescription, StatusName } from './runtime/operation.js';
import { inQuery } from './runtime/request/authentication.js';
import { repeat } from './runtime/request/query-arrays.js';

const api: ApiDescription = {
  url: 'https://example.com/odd',
  headers: {
    'X-Quote': 'it\'s "quoted" \\ */ `',
  },
  globals: {
    query: ['__proto__', 'class'],
    headers: [],
    defaults: {
      ['__proto__']: true,
      class: "it's",
    },
  },
  queryArrays: repeat,
  authentication: inQuery('api_key'),
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
