/** What `send` is for actions that answer with a stream of events. */
import type { RequestOptions } from '../client-options.js';
import type { HttpClient } from '../http-client.js';
import { redactUrl } from '../hooks/redact.js';
import type { Operation } from '../operation.js';
import { EventStream } from './event-stream.js';

/**
 * Only GET is sent again when its connection ends: what another method does, it may do twice. The
 * timeout covers the headers of each connection, and not the events.
 */
export function streamEvents<Data, Params extends object>(
  http: HttpClient,
  operation: Operation<Params, Data>,
  params: Params | undefined,
  options: RequestOptions = {},
): EventStream<Data> {
  const { action, method, path } = operation;
  const chosen = (options.retries ?? http.getOption('retries')) || 0;
  const url = (options.url ?? http.getOption('url') ?? '') + path;
  return new EventStream<Data>(
    (headers, signal) => {
      const added = { ...options.headers, ...headers };
      const once = { ...options, headers: added, signal, retries: 0 };
      return http.call<Data, Params>(operation, params, once).asResponse();
    },
    {
      signal: options.signal,
      retries: method === 'GET' ? chosen : 0,
      // The URL may be one that is yet to be refused.
      request: { action, method, url: redactUrl(url, []), attempt: 1 },
    },
  );
}
