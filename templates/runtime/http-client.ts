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
import type { Errand } from './exchange/attempt.js';
import { Limits } from './exchange/limits.js';
import { sendRepeatedly } from './exchange/repeat.js';
import { RetryBudget } from './exchange/retry-policy.js';
import { TokenSource, type GiveToken } from './exchange/token.js';
import type { ApiDescription, Operation } from './operation.js';
import { draftRequest } from './request/request.js';

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
   * What is behind a call, from its parameters to its end.
   * @throws {MissingParameterError | InvalidParameterError} before anything is sent
   */
  run<Result, Params extends object>(
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
    const errand: Errand = { operation, draft, api, settings, tokens, state };
    return sendRepeatedly<Result>(errand, new Limits(settings, stop), this.#budget);
  }

  #settingsOf(options: RequestOptions | undefined): CallSettings {
    if (options !== undefined) return callSettings(this.#api, this.#options, options);
    return (this.#settings ??= callSettings(this.#api, this.#options, {}));
  }

  #tokensOf(accessToken: AccessToken): TokenSource | string {
    if (typeof accessToken === 'string') return accessToken;
    const tokens = this.#tokens.get(accessToken) ?? new TokenSource(accessToken);
    this.#tokens.set(accessToken, tokens);
    return tokens;
  }
}
