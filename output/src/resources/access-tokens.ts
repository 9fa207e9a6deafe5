// Generated from input-docs/accessTokens.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { AccessToken } from '../schemas/access-token.js';
import type { AccessTokens } from '../schemas/access-tokens.js';

/**
 * The access tokens of the signed-in user.
 * A single one is read and changed on the page of accessToken.
 */
export class AccessTokensResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists all access tokens of the user, active or not.
   * Their secrets are left out.
   *
   * `GET /access-tokens`
   *
   * @returns Every token of the user.
   */
  get(params?: GlobalParams, options?: RequestOptions): Call<AccessTokens>;
  get(params: GlobalParams, callback: Callback<AccessTokens>): void;
  get(callback: Callback<AccessTokens>): void;
  get(
    params?: GlobalParams | Callback<AccessTokens>,
    last?: RequestOptions | Callback<AccessTokens>,
  ): Call<AccessTokens> | void {
    return send(this.#http, accessTokensGet, params, last);
  }

  /**
   * Creates an access token.
   * The answer is the only one that ever contains
   * its secret in `token`, so store it at once.
   *
   * `POST /access-tokens`
   *
   * @returns The new token, with its secret.
   * @throws {BadRequestError} A property is unknown, or its value is not allowed.
   */
  post(params: AccessTokensPostParams, options?: RequestOptions): Call<AccessToken>;
  post(params: AccessTokensPostParams, callback: Callback<AccessToken>): void;
  post(
    params: AccessTokensPostParams,
    last?: RequestOptions | Callback<AccessToken>,
  ): Call<AccessToken> | void {
    return send(this.#http, accessTokensPost, params, last);
  }
}

export const accessTokensGet: Operation<GlobalParams, AccessTokens> = {
  action: 'accessTokens.get',
  method: 'GET',
  path: '/access-tokens',
};

export const accessTokensPost: Operation<AccessTokensPostParams, AccessToken> = {
  action: 'accessTokens.post',
  method: 'POST',
  path: '/access-tokens',
  required: ['accessToken'],
  body: 'accessToken',
  encodeBody: encodeJson,
};

export interface AccessTokensPostParams extends GlobalParams {
  /**
   * The token to create: its `name` and, if wished,
   * when it expires and what it may do.
   */
  accessToken: AccessToken;
}
