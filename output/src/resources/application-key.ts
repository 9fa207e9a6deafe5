// Generated from input-docs/applicationKey.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { ApplicationKeyPatch } from '../schemas/application-key-patch.js';
import type { ApplicationKey } from '../schemas/application-key.js';
import type { Success } from '../schemas/success.js';

/**
 * An application key and its secret let devices connect to an application.
 * This page is about one key; applicationKeys lists and creates them.
 */
export class ApplicationKeyResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one application key: which devices may use it, and whether it is active.
   * The secret is not part of the answer.
   *
   * `GET /applications/{applicationId}/keys/{applicationKeyId}`
   *
   * @returns The key, without its secret.
   * @throws {NotFoundError} The application has no key with this ID.
   */
  get(params: ApplicationKeyGetParams, options?: RequestOptions): Call<ApplicationKey>;
  get(params: ApplicationKeyGetParams, callback: Callback<ApplicationKey>): void;
  get(
    params: ApplicationKeyGetParams,
    last?: RequestOptions | Callback<ApplicationKey>,
  ): Call<ApplicationKey> | void {
    return send(this.#http, applicationKeyGet, params, last);
  }

  /**
   * Switches an application key on or off.
   * Devices cannot connect with a key that is off.
   *
   * `PATCH /applications/{applicationId}/keys/{applicationKeyId}`
   *
   * @returns The key as it is now.
   * @throws {BadRequestError} The status is neither `active` nor `inactive`, or another property was given.
   * @throws {NotFoundError} The application has no key with this ID.
   */
  patch(params: ApplicationKeyPatchParams, options?: RequestOptions): Call<ApplicationKey>;
  patch(params: ApplicationKeyPatchParams, callback: Callback<ApplicationKey>): void;
  patch(
    params: ApplicationKeyPatchParams,
    last?: RequestOptions | Callback<ApplicationKey>,
  ): Call<ApplicationKey> | void {
    return send(this.#http, applicationKeyPatch, params, last);
  }

  /**
   * Removes an application key for good.
   * Devices that use it cannot connect again until they get another one.
   *
   * `DELETE /applications/{applicationId}/keys/{applicationKeyId}`
   *
   * @returns The key is gone.
   * @throws {NotFoundError} The application has no key with this ID.
   */
  delete(params: ApplicationKeyDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: ApplicationKeyDeleteParams, callback: Callback<Success>): void;
  delete(
    params: ApplicationKeyDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, applicationKeyDelete, params, last);
  }
}

export const applicationKeyGet: Operation<ApplicationKeyGetParams, ApplicationKey> = {
  action: 'applicationKey.get',
  method: 'GET',
  path: '/applications/{applicationId}/keys/{applicationKeyId}',
};

export const applicationKeyPatch: Operation<ApplicationKeyPatchParams, ApplicationKey> = {
  action: 'applicationKey.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}/keys/{applicationKeyId}',
  required: ['applicationKey'],
  body: 'applicationKey',
  encodeBody: encodeJson,
};

export const applicationKeyDelete: Operation<ApplicationKeyDeleteParams, Success> = {
  action: 'applicationKey.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}/keys/{applicationKeyId}',
};

export interface ApplicationKeyGetParams extends GlobalParams {
  /** Application that the key opens. */
  applicationId: string;
  /** The key to read. */
  applicationKeyId: string;
}

export interface ApplicationKeyPatchParams extends GlobalParams {
  /** Application that the key opens. */
  applicationId: string;
  /** The key to change. */
  applicationKeyId: string;
  /** The new `status`. */
  applicationKey: ApplicationKeyPatch;
}

export interface ApplicationKeyDeleteParams extends GlobalParams {
  /** Application that the key opens. */
  applicationId: string;
  /** The key to remove. */
  applicationKeyId: string;
}
