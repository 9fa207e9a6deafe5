// Generated from input-docs/accessTokens.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { AccessToken } from '../schemas/access-token.js';
import type { AccessTokens } from '../schemas/access-tokens.js';

/**
 * The access tokens of the signed-in user.
 * A single one is read and changed on the page of accessToken.
 */
export class AccessTokensResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Lists all access tokens of the user, active or not.
   * Their secrets are left out.
   *
   * `GET /access-tokens`
   *
   * @returns Every token of the user.
   */
  get(params?: GlobalParams, options?: RequestOptions): Promise<AccessTokens>;
  get(params: GlobalParams, callback: Callback<AccessTokens>): void;
  get(callback: Callback<AccessTokens>): void;
  get(
    params?: GlobalParams | Callback<AccessTokens>,
    last?: RequestOptions | Callback<AccessTokens>,
  ): Promise<AccessTokens> | void {
    return this.#http.send(
      {
        action: 'accessTokens.get',
        method: 'GET',
        path: '/access-tokens',
      },
      params,
      last,
    );
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
  post(params: AccessTokensPostParams, options?: RequestOptions): Promise<AccessToken>;
  post(params: AccessTokensPostParams, callback: Callback<AccessToken>): void;
  post(
    params: AccessTokensPostParams,
    last?: RequestOptions | Callback<AccessToken>,
  ): Promise<AccessToken> | void {
    return this.#http.send(
      {
        action: 'accessTokens.post',
        method: 'POST',
        path: '/access-tokens',
        required: ['accessToken'],
        body: 'accessToken',
      },
      params,
      last,
    );
  }
}

export interface AccessTokensPostParams extends GlobalParams {
  /**
   * The token to create: its `name` and, if wished,
   * when it expires and what it may do.
   */
  accessToken: AccessToken;
}
