/** For platforms that call a module for each request. */
import { runChecks } from './run-checks.js';
import { serverUrl } from './server-url.js';

export default {
  fetch: async (): Promise<Response> => Response.json(await runChecks(serverUrl)),
};
