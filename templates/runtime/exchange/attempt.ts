/** The one place where a request becomes an attempt: whatever leaves, leaves here. */
import type { CallState } from '../call/call.js';
import type { CallSettings } from '../client-options.js';
import type { RequestSummary } from '../errors/errors.js';
import { aroundWith, Attempt } from '../hooks/hooks.js';
import type { ApiDescription, Operation } from '../operation.js';
import { finishRequest, type Draft } from '../request/request.js';
import { failConnection } from './connection-failure.js';
import type { Limits } from './limits.js';
import { fetchFollowing, type Outgoing, type Sending } from './redirects.js';
import { kindOf, type BodyKind } from './response.js';
import type { TokenSource } from './token.js';

/** All that the attempts of a call have in common. */
export interface Errand {
  readonly operation: Pick<Operation<object>, 'action' | 'method' | 'path'>;
  readonly draft: Draft;
  readonly api: ApiDescription;
  readonly settings: CallSettings;
  /** A token that does not change, or where one comes from; `''` is none. */
  readonly tokens: TokenSource | string;
  readonly state: CallState;
}

/** What came back, whatever its status; what it says is read elsewhere. */
export interface Answer {
  readonly response: Response;
  readonly kind: BodyKind;
  /** `null` where it is unread. */
  readonly body: string | ArrayBuffer | null;
  /** Whether the status says that the request failed; so does a redirect that was not followed. */
  readonly failed: boolean;
  readonly attempt: Attempt;
  readonly token: string;
}

/**
 * @param number of the attempt, from 1
 * @param renewed the token to send; `undefined` where it is still to be asked for
 * @throws {TimeoutError | AbortedError | ConnectionError}
 */
export async function sendAttempt(
  errand: Errand,
  limits: Limits,
  number: number,
  renewed: string | undefined,
): Promise<Answer> {
  const { draft, tokens } = errand;
  let attempt: Attempt | undefined;
  const signal = limits.start(() => attempt?.summary ?? routeSummary(errand, number));
  const token = renewed ?? (typeof tokens === 'string' ? tokens : await tokens.read(signal));
  const { url, headers } = finishRequest(draft, errand.api, errand.settings, token);
  // Always awaited, so that a caller has time for their wish.
  const body = (await draft.body?.open(signal)) ?? null;
  const secrets = draft.secrets.concat(token);
  const { action, method } = errand.operation;
  const outgoing = { method, url, headers, body, signal, secrets };
  attempt = new Attempt(action, method, number, outgoing);

  // Once: a wish that comes later would find its signal missing.
  const { isRaw } = errand.state;
  const response = await send(errand, attempt, outgoing, isRaw);
  // A `fetch` that does not listen to its signal: nobody is left to read this.
  if (signal.aborted) await response.body?.cancel();
  const failed = saysFailure(response);
  const kind = kindOf(response.headers);
  let read: string | ArrayBuffer | null = null;
  if (failed || !isRaw) {
    try {
      read = await (kind === 'bytes' && !failed ? response.arrayBuffer() : response.text());
    } catch (cause) {
      if (!failed) failConnection(attempt, cause);
      // The status of a failure tells more than that its body was cut short.
      read = '';
    }
  }
  signal.throwIfAborted();
  return { response, failed, kind, body: read, attempt, token };
}

/** Before there is a URL, the route tells more than nothing. */
function routeSummary({ operation, settings }: Errand, attempt: number): RequestSummary {
  const { action, method, path } = operation;
  return { action, method, url: settings.url + path, attempt };
}

/** What no hook sees is sent without an object of its headers. */
function send(
  { draft, settings }: Errand,
  attempt: Attempt,
  outgoing: Outgoing,
  isRaw: boolean,
): Promise<Response> {
  const { fetch, hooks, signal } = settings;
  const how: Sending = {
    fetch,
    // Where the caller reads the body, their signal ends it, also when our limits are gone.
    signal: isRaw && signal ? AbortSignal.any([attempt.signal, signal]) : attempt.signal,
    init: draft.body?.init,
  };
  if (hooks.length === 0) return fetchFollowing(attempt, outgoing, how);
  return aroundWith(hooks, (changed) => fetchFollowing(changed, changed, how))(attempt);
}

function saysFailure({ status, headers }: Response): boolean {
  return status < 200 || status >= 400 || (status >= 300 && headers.has('location'));
}
