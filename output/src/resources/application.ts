// Generated from input-docs/application.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { ApplicationPatch } from '../schemas/application-patch.js';
import type { Application } from '../schemas/application.js';
import type { Success } from '../schemas/success.js';

/**
 * An application holds the devices, workflows, events and webhooks of one project.
 * It belongs to a user or to an organization; applications lists and creates them.
 */
export class ApplicationResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one application with its name, its description and a count of what it holds.
   *
   * `GET /applications/{applicationId}`
   *
   * @returns The application.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(params: ApplicationGetParams, options?: RequestOptions): Call<Application>;
  get(params: ApplicationGetParams, callback: Callback<Application>): void;
  get(
    params: ApplicationGetParams,
    last?: RequestOptions | Callback<Application>,
  ): Call<Application> | void {
    return send(this.#http, applicationGet, params, last);
  }

  /**
   * Changes the name or the description of an application.
   * Properties that are left out keep their value.
   *
   * `PATCH /applications/{applicationId}`
   *
   * @returns The application as it is now.
   * @throws {BadRequestError} A property is unknown, or its value is not allowed.
   * @throws {NotFoundError} No such application, or the user may not change it.
   */
  patch(params: ApplicationPatchParams, options?: RequestOptions): Call<Application>;
  patch(params: ApplicationPatchParams, callback: Callback<Application>): void;
  patch(
    params: ApplicationPatchParams,
    last?: RequestOptions | Callback<Application>,
  ): Call<Application> | void {
    return send(this.#http, applicationPatch, params, last);
  }

  /**
   * Removes an application and everything that belongs to it.
   * This cannot be undone.
   *
   * `DELETE /applications/{applicationId}`
   *
   * @returns The application is gone.
   * @throws {NotFoundError} No such application, or the user may not remove it.
   */
  delete(params: ApplicationDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: ApplicationDeleteParams, callback: Callback<Success>): void;
  delete(
    params: ApplicationDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, applicationDelete, params, last);
  }
}

export const applicationGet: Operation<ApplicationGetParams, Application> = {
  action: 'application.get',
  method: 'GET',
  path: '/applications/{applicationId}',
};

export const applicationPatch: Operation<ApplicationPatchParams, Application> = {
  action: 'application.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}',
  required: ['application'],
  body: 'application',
  encodeBody: encodeJson,
};

export const applicationDelete: Operation<ApplicationDeleteParams, Success> = {
  action: 'application.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}',
};

export interface ApplicationGetParams extends GlobalParams {
  /** The application to read. */
  applicationId: string;
}

export interface ApplicationPatchParams extends GlobalParams {
  /** The application to change. */
  applicationId: string;
  /** The properties to change. */
  application: ApplicationPatch;
}

export interface ApplicationDeleteParams extends GlobalParams {
  /** The application to remove. */
  applicationId: string;
}
