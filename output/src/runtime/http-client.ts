/** What all methods of a client go through. */
import { Call, type CallState } from './call/call.js';
import {
  callSettings,
  defaultOptions,
  type AccessToken,
  type CallSettings,
  type ClientOptions,
  type RequestOptions,
} from './client-options.js';
import { Limits } from './exchange/limits.js';
import { ConnectionError } from './errors/errors.js';
import { connectionFailure } from './exchange/connection-failure.js';
import { sendAttempt } from './exchange/redirects.js';
import { finishCall, isFailure, isText, type Answer } from './exchange/response.js';
import { isRetriedStatus, RetryBudget, retryCost, retryDelay } from './exchange/retry-policy.js';
import { Attempt } from './hooks/hooks.js';
import { TokenSource, type GiveToken } from './exchange/token.js';
import type { ApiDescription, Operation } from './operation.js';
import { draftRequest, type RequestParts } from './request/request.js';

export class HttpClient {
  readonly #api: ApiDescription;
  #options: ClientOptions;
  /** What calls go by that choose nothing for themselves; made by the first of them. */
  #settings: CallSettings | undefined;
  readonly #budget = new RetryBudget();
  readonly #tokens = new WeakMap<GiveToken, TokenSource>();

  constructor(api: ApiDescription, options: ClientOptions) {
    this.#api = api;
    this.#options = { ...options };
  }

  /** Holds for later calls; `undefined` brings the default back. */
  setOption<Name extends keyof ClientOptions>(name: Name, value: ClientOptions[Name]): void {
    this.#options = { ...this.#options, [name]: value };
    this.#settings = undefined;
  }

  /** As it was set, else its default; `undefined` where there is none. */
  getOption<Name extends keyof ClientOptions>(name: Name): ClientOptions[Name] {
    const defaults: ClientOptions = defaultOptions(this.#api);
    return this.#options[name] ?? defaults[name];
  }

  /** Sends one operation: `http.call(deviceGet, { deviceId })`. */
  call<Result, Params extends object>(
    operation: Operation<Params, Result>,
    params: NoInfer<Params> | undefined,
    options?: RequestOptions,
  ): Call<Result> {
    return new Call((state, stop) =>
      this.run<Result, Params>(operation, params, options, state, stop),
    );
  }

  /**
   * What is behind a call, from its parameters to its end. One function for all of it: each further
   * one that waits costs every call a promise and a frame.
   * @param stop ends the call, which does not wait for what is under way
   */
  async run<Result, Params extends object>(
    operation: Operation<Params, Result>,
    params: object | undefined,
    options: RequestOptions | undefined,
    state: CallState,
    stop: (error: Error) => void,
  ): Promise<Result> {
    const api = this.#api;
    const settings = this.#settingsOf(options);
    // Before the token is asked for: a call that cannot be sent asks nobody.
    const draft = draftRequest(operation, api, params);
    const tokens = this.#tokensOf(settings.accessToken ?? '');
    const limits = new Limits(settings, stop);
    const { action, method, path } = operation;
    const { body } = draft;
    let canRenew = body?.isRepeatable !== false;
    let retries = canRenew ? settings.retries : 0;
    let renewed: string | undefined;
    try {
      for (let number = 1; ; number += 1) {
        const controller = new AbortController();
        const { signal } = controller;
        // Before the token is there, the route tells more than nothing.
        const outgoing: RequestParts = {
          method,
          url: settings.url + path,
          headers: api.headers,
          body: null,
          signal,
          secrets: draft.secrets,
          token: '',
        };
        const attempt = new Attempt(action, number, outgoing);
        let outcome: Answer | ConnectionError;
        let isReading = false;
        try {
          limits.start(attempt, controller);
          const token =
            renewed ?? (typeof tokens === 'string' ? tokens : await tokens.read(signal));
          draft.finish(outgoing, settings, token);
          // Always awaited, so that a caller has time for their wish.
          outgoing.body = (await body?.open(signal)) ?? null;
          // Once: a wish that comes later would find its signal missing. It ends what the caller reads,
          // also when our limits are gone.
          const { isRaw } = state;
          const ending =
            isRaw && settings.signal ? AbortSignal.any([signal, settings.signal]) : signal;
          const response = await sendAttempt(attempt, outgoing, ending, settings, body?.init);
          isReading = true;
          // A `fetch` that does not listen to its signal: nobody is left to read this.
          if (signal.aborted) await response.body?.cancel();
          const type = response.headers.get('content-type') ?? '';
          const failed = isFailure(response);
          const read = failed
            ? // The status tells more than that the body was cut short.
              await response.text().catch(() => '')
            : isRaw
              ? null
              : await (isText(type) ? response.text() : response.blob());
          signal.throwIfAborted();
          outcome = { response, type, failed, body: read, attempt };
          if (response.ok) this.#budget.add(1);
        } catch (cause) {
          const error = isReading ? connectionFailure(attempt, cause) : cause;
          // The connection may be better the next time; all else ends the call.
          if (!(error instanceof ConnectionError)) throw error;
          outcome = error;
        }

        const response = outcome instanceof ConnectionError ? null : outcome.response;
        if (response?.status === 401 && canRenew && typeof tokens !== 'string') {
          canRenew = false;
          const waiting = limits.start(attempt);
          renewed = await tokens.renew(outgoing.token, waiting);
          // It may come when the call has ended: nothing more is sent then.
          waiting.throwIfAborted();
          // Without any token it would be another request.
          if (renewed !== '' && renewed !== outgoing.token) continue;
        }
        const delay =
          retries > 0 && !response?.ok
            ? this.#repeatAfter(
                response,
                number,
                settings.retryWrites || !/POST|PATCH/.test(method),
              )
            : null;
        if (delay === null) {
          if (outcome instanceof ConnectionError) throw outcome;
          return finishCall<Result>(outcome, state, api.statusName);
        }
        retries -= 1;
        await new Promise<void>((goOn) => {
          limits.start(attempt, undefined, delay, goOn);
        });
      }
    } finally {
      limits.end();
    }
  }

  #settingsOf(options: RequestOptions | undefined): CallSettings {
    if (options) return callSettings(this.#api, this.#options, options);
    return (this.#settings ??= callSettings(this.#api, this.#options, {}));
  }

  /** In milliseconds; `null` where a failed attempt is not repeated. */
  #repeatAfter(response: Response | null, number: number, isSafe: boolean): number | null {
    // No connection is as where a gateway finds none.
    const isRetried = isRetriedStatus(response?.status ?? 502, isSafe);
    const delay = isRetried ? retryDelay(response?.headers, number) : null;
    return delay !== null && this.#budget.add(-retryCost) ? delay : null;
  }

  #tokensOf(accessToken: AccessToken): TokenSource | string {
    if (typeof accessToken === 'string') return accessToken;
    const tokens = this.#tokens.get(accessToken) ?? new TokenSource(accessToken);
    this.#tokens.set(accessToken, tokens);
    return tokens;
  }
}
