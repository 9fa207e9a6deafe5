/** What all methods of a client go through. */
import { deliver, isCallback, type Callback } from './callback.js';
import {
  callSettings,
  defaultOptions,
  type ClientOptions,
  type RequestOptions,
} from './client-options.js';
import { attempt } from './exchange/attempt.js';
import { decodeAnswer } from './exchange/response.js';
import type { ApiDescription, Operation } from './operation.js';
import { readToken } from './request/authentication.js';
import { draftRequest, finishRequest } from './request/request.js';

export class HttpClient {
  readonly #api: ApiDescription;
  #options: ClientOptions;

  constructor(api: ApiDescription, options: ClientOptions) {
    this.#api = api;
    this.#options = { ...options };
  }

  /** Holds for later calls; `undefined` brings the default back. */
  setOption<Name extends keyof ClientOptions>(name: Name, value: ClientOptions[Name]): void {
    this.#options = { ...this.#options, [name]: value };
  }

  /** As it was set, else its default; `undefined` where there is none. */
  getOption<Name extends keyof ClientOptions>(name: Name): ClientOptions[Name] {
    const defaults: ClientOptions = defaultOptions(this.#api);
    return this.#options[name] ?? defaults[name];
  }

  /**
   * A promise, or with a callback nothing: all failures arrive there, none is thrown. The callback
   * may also stand where the parameters do.
   */
  send<Result, Params extends object>(
    operation: Operation<Params>,
    params: Params | Callback<Result> | undefined,
    last: RequestOptions | Callback<Result> | undefined,
  ): Promise<Result> | undefined {
    if (isCallback<Result>(params)) {
      deliver(this.#call<Result, Params>(operation, undefined, {}), params);
      return undefined;
    }
    if (isCallback<Result>(last)) {
      deliver(this.#call<Result, Params>(operation, params, {}), last);
      return undefined;
    }
    return this.#call<Result, Params>(operation, params, last ?? {});
  }

  async #call<Result, Params extends object>(
    operation: Operation<Params>,
    params: Params | undefined,
    options: RequestOptions,
  ): Promise<Result> {
    const settings = callSettings(this.#api, this.#options, options);
    // Before the token is asked for: a call that cannot be sent asks nobody.
    const draft = draftRequest(operation, this.#api, params);
    const token = await readToken(settings.accessToken);
    const request = finishRequest(draft, this.#api, settings, token);
    const answer = await attempt(request, settings);
    return decodeAnswer<Result>(answer).body;
  }
}
