// Generated from input-docs/application.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { ApplicationPatch } from '../schemas/application-patch.js';
import type { Application } from '../schemas/application.js';
import type { Success } from '../schemas/success.js';

/**
 * An application holds the devices, workflows, events and webhooks of one project.
 * It belongs to a user or to an organization; applications lists and creates them.
 */
export class ApplicationResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Reads one application with its name, its description and a count of what it holds.
   *
   * `GET /applications/{applicationId}`
   *
   * @returns The application.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(params: ApplicationGetParams, options?: RequestOptions): Promise<Application>;
  get(params: ApplicationGetParams, callback: Callback<Application>): void;
  get(
    params: ApplicationGetParams,
    last?: RequestOptions | Callback<Application>,
  ): Promise<Application> | void {
    return this.#http.send(
      {
        action: 'application.get',
        method: 'GET',
        path: '/applications/{applicationId}',
        required: ['applicationId'],
      },
      params,
      last,
    );
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
  patch(params: ApplicationPatchParams, options?: RequestOptions): Promise<Application>;
  patch(params: ApplicationPatchParams, callback: Callback<Application>): void;
  patch(
    params: ApplicationPatchParams,
    last?: RequestOptions | Callback<Application>,
  ): Promise<Application> | void {
    return this.#http.send(
      {
        action: 'application.patch',
        method: 'PATCH',
        path: '/applications/{applicationId}',
        required: ['applicationId', 'application'],
        body: 'application',
      },
      params,
      last,
    );
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
  delete(params: ApplicationDeleteParams, options?: RequestOptions): Promise<Success>;
  delete(params: ApplicationDeleteParams, callback: Callback<Success>): void;
  delete(
    params: ApplicationDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Promise<Success> | void {
    return this.#http.send(
      {
        action: 'application.delete',
        method: 'DELETE',
        path: '/applications/{applicationId}',
        required: ['applicationId'],
      },
      params,
      last,
    );
  }
}

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
