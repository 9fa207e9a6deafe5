// Generated from input-docs/accessToken.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { AccessTokenPatch } from '../schemas/access-token-patch.js';
import type { AccessToken } from '../schemas/access-token.js';
import type { Success } from '../schemas/success.js';

/**
 * An access token lets a program act for the user who made it, without their password.
 * This page is about one token; accessTokens lists and creates them.
 */
export class AccessTokenResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one access token: its name, its scope, its state and when it expires.
   * The secret itself is not part of the answer; it
   * is shown only once, when the token is created.
   *
   * `GET /access-tokens/{accessTokenId}`
   *
   * @returns The token, without its secret.
   * @throws {NotFoundError} The user has no token with this ID.
   */
  get(params: AccessTokenGetParams, options?: RequestOptions): Call<AccessToken>;
  get(params: AccessTokenGetParams, callback: Callback<AccessToken>): void;
  get(
    params: AccessTokenGetParams,
    last?: RequestOptions | Callback<AccessToken>,
  ): Call<AccessToken> | void {
    return send(this.#http, accessTokenGet, params, last);
  }

  /**
   * Renames an access token or switches it on or off.
   * Properties that are left out keep their value.
   *
   * `PATCH /access-tokens/{accessTokenId}`
   *
   * @returns The token as it is now.
   * @throws {BadRequestError} A property is unknown, or its value is not allowed.
   * @throws {NotFoundError} The user has no token with this ID.
   */
  patch(params: AccessTokenPatchParams, options?: RequestOptions): Call<AccessToken>;
  patch(params: AccessTokenPatchParams, callback: Callback<AccessToken>): void;
  patch(
    params: AccessTokenPatchParams,
    last?: RequestOptions | Callback<AccessToken>,
  ): Call<AccessToken> | void {
    return send(this.#http, accessTokenPatch, params, last);
  }

  /**
   * Removes an access token for good.
   * Requests that still carry it are refused from then on.
   *
   * `DELETE /access-tokens/{accessTokenId}`
   *
   * @returns The token is gone.
   * @throws {NotFoundError} The user has no token with this ID.
   */
  delete(params: AccessTokenDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: AccessTokenDeleteParams, callback: Callback<Success>): void;
  delete(
    params: AccessTokenDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, accessTokenDelete, params, last);
  }
}

export const accessTokenGet: Operation<AccessTokenGetParams, AccessToken> = {
  action: 'accessToken.get',
  method: 'GET',
  path: '/access-tokens/{accessTokenId}',
};

export const accessTokenPatch: Operation<AccessTokenPatchParams, AccessToken> = {
  action: 'accessToken.patch',
  method: 'PATCH',
  path: '/access-tokens/{accessTokenId}',
  required: ['accessToken'],
  body: 'accessToken',
  encodeBody: encodeJson,
};

export const accessTokenDelete: Operation<AccessTokenDeleteParams, Success> = {
  action: 'accessToken.delete',
  method: 'DELETE',
  path: '/access-tokens/{accessTokenId}',
};

export interface AccessTokenGetParams extends GlobalParams {
  /** The token to read. */
  accessTokenId: string;
}

export interface AccessTokenPatchParams extends GlobalParams {
  /** The token to change. */
  accessTokenId: string;
  /** The properties to change: `name`, `status` or both. */
  accessToken: AccessTokenPatch;
}

export interface AccessTokenDeleteParams extends GlobalParams {
  /** The token to remove. */
  accessTokenId: string;
}
