/** What methods do with an operation. */
import type { RequestOptions } from '../client-options.js';
import type { HttpClient } from '../http-client.js';
import type { Operation } from '../operation.js';
import type { Call } from './call.js';
import { deliver, isCallback, type Callback } from './callback.js';

/**
 * A promise, or with a callback nothing: all failures arrive there, none is thrown. The callback may
 * also stand where the parameters do.
 */
export function send<Result, Params extends object>(
  http: HttpClient,
  operation: Operation<Params, Result>,
  params: Params | Callback<Result> | undefined,
  last: RequestOptions | Callback<Result> | undefined,
): Call<Result> | undefined {
  if (isCallback<Result>(params)) return send(http, operation, undefined, params);
  if (!isCallback<Result>(last)) return http.call(operation, params, last);
  deliver(http.call(operation, params), last);
  return undefined;
}
