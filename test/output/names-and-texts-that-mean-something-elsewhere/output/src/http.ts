// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import type { ClientOptions } from './runtime/client-options.js';
import { HttpClient } from './runtime/http-client.js';
import type { ApiDescription } from './runtime/operation.js';
import { inQuery } from './runtime/request/authentication.js';

const api: ApiDescription = {
  url: 'https://example.com/odd',
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
  authentication: inQuery('api_key'),
};

/** What several resources can share that are taken one by one, without the whole client. */
export function createHttpClient(options: ClientOptions = {}): HttpClient {
  return new HttpClient(api, options);
}

/** The one that is shared, or one with options of its own. */
export function httpClientOf(given: HttpClient | ClientOptions): HttpClient {
  return given instanceof HttpClient ? given : createHttpClient(given);
}
