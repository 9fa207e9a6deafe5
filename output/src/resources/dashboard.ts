// Generated from input-docs/dashboard.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { DashboardPatch } from '../schemas/dashboard-patch.js';
import type { Dashboard } from '../schemas/dashboard.js';
import type { Success } from '../schemas/success.js';

/**
 * A dashboard shows data of applications in blocks: charts, gauges, maps and lists.
 * This page is about one dashboard; dashboards lists and creates them.
 */
export class DashboardResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one dashboard with all of its blocks.
   *
   * `GET /dashboards/{dashboardId}`
   *
   * @returns The dashboard.
   * @throws {NotFoundError} No such dashboard, or the user may not see it.
   */
  get(params: DashboardGetParams, options?: RequestOptions): Call<Dashboard>;
  get(params: DashboardGetParams, callback: Callback<Dashboard>): void;
  get(
    params: DashboardGetParams,
    last?: RequestOptions | Callback<Dashboard>,
  ): Call<Dashboard> | void {
    return send(this.#http, dashboardGet, params, last);
  }

  /**
   * Changes the name, the description, the refresh rate or the blocks of a dashboard.
   * `blocks` replaces all blocks at once; other properties that are left out keep their value.
   *
   * `PATCH /dashboards/{dashboardId}`
   *
   * @returns The dashboard as it is now.
   * @throws {BadRequestError} A block is malformed, or a value is not allowed.
   * @throws {NotFoundError} No such dashboard, or the user may not change it.
   */
  patch(params: DashboardPatchParams, options?: RequestOptions): Call<Dashboard>;
  patch(params: DashboardPatchParams, callback: Callback<Dashboard>): void;
  patch(
    params: DashboardPatchParams,
    last?: RequestOptions | Callback<Dashboard>,
  ): Call<Dashboard> | void {
    return send(this.#http, dashboardPatch, params, last);
  }

  /**
   * Removes a dashboard and its blocks.
   * The data that they showed is not touched.
   *
   * `DELETE /dashboards/{dashboardId}`
   *
   * @returns The dashboard is gone.
   * @throws {NotFoundError} No such dashboard, or the user may not remove it.
   */
  delete(params: DashboardDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: DashboardDeleteParams, callback: Callback<Success>): void;
  delete(
    params: DashboardDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, dashboardDelete, params, last);
  }
}

export const dashboardGet: Operation<DashboardGetParams, Dashboard> = {
  action: 'dashboard.get',
  method: 'GET',
  path: '/dashboards/{dashboardId}',
};

export const dashboardPatch: Operation<DashboardPatchParams, Dashboard> = {
  action: 'dashboard.patch',
  method: 'PATCH',
  path: '/dashboards/{dashboardId}',
  required: ['dashboard'],
  body: 'dashboard',
  encodeBody: encodeJson,
};

export const dashboardDelete: Operation<DashboardDeleteParams, Success> = {
  action: 'dashboard.delete',
  method: 'DELETE',
  path: '/dashboards/{dashboardId}',
};

export interface DashboardGetParams extends GlobalParams {
  /** The dashboard to read. */
  dashboardId: string;
}

export interface DashboardPatchParams extends GlobalParams {
  /** The dashboard to change. */
  dashboardId: string;
  /** The properties to change. */
  dashboard: DashboardPatch;
}

export interface DashboardDeleteParams extends GlobalParams {
  /** The dashboard to remove. */
  dashboardId: string;
}
