// Generated from input-docs/dashboards.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { sendPaged, type PagedCall } from '../runtime/call/paged-call.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation, PagedOperation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { DashboardPost } from '../schemas/dashboard-post.js';
import type { Dashboard } from '../schemas/dashboard.js';
import type { Dashboards } from '../schemas/dashboards.js';

/**
 * The dashboards that the signed-in user can reach.
 * A single one is read and changed on the page of dashboard.
 */
export class DashboardsResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the dashboards of the user or, with `orgId`,
   * those of one organization, a page at a time.
   *
   * `GET /dashboards`
   *
   * @returns One page of dashboards, and how many there are in all.
   */
  get(params?: DashboardsGetParams, options?: RequestOptions): PagedCall<Dashboards, Dashboard>;
  get(params: DashboardsGetParams, callback: Callback<Dashboards>): void;
  get(callback: Callback<Dashboards>): void;
  get(
    params?: DashboardsGetParams | Callback<Dashboards>,
    last?: RequestOptions | Callback<Dashboards>,
  ): PagedCall<Dashboards, Dashboard> | void {
    return sendPaged(this.#http, dashboardsGet, params, last);
  }

  /**
   * Creates a dashboard for the user or, if `orgId` is part of it, for an organization.
   *
   * `POST /dashboards`
   *
   * @returns The new dashboard.
   * @throws {BadRequestError} The name is missing, a block is malformed, or a value is not allowed.
   */
  post(params: DashboardsPostParams, options?: RequestOptions): Call<Dashboard>;
  post(params: DashboardsPostParams, callback: Callback<Dashboard>): void;
  post(
    params: DashboardsPostParams,
    last?: RequestOptions | Callback<Dashboard>,
  ): Call<Dashboard> | void {
    return send(this.#http, dashboardsPost, params, last);
  }
}

export const dashboardsGet: PagedOperation<DashboardsGetParams, Dashboards, Dashboard> = {
  action: 'dashboards.get',
  method: 'GET',
  path: '/dashboards',
  query: ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter', 'orgId'],
  paging: {
    by: 'page',
    position: 'page',
    first: null,
    size: 'perPage',
    defaultSize: null,
    items: 'items',
    total: 'totalCount',
  },
};

export const dashboardsPost: Operation<DashboardsPostParams, Dashboard> = {
  action: 'dashboards.post',
  method: 'POST',
  path: '/dashboards',
  required: ['dashboard'],
  body: 'dashboard',
  encodeBody: encodeJson,
};

export interface DashboardsGetParams extends GlobalParams {
  /** Name of the property to sort by. */
  sortField?: string | undefined;
  /** `asc` for ascending order, `desc` for descending. */
  sortDirection?: string | undefined;
  /** Number of the page to return, counted from 0. */
  page?: string | undefined;
  /** How many items a page holds. */
  perPage?: string | undefined;
  /** Name of the property that `filter` is held against. */
  filterField?: string | undefined;
  /** Only items whose property matches this text; `*` stands for any characters. */
  filter?: string | undefined;
  /** Organization whose dashboards to list; without it, the user's own. */
  orgId?: string | undefined;
}

export interface DashboardsPostParams extends GlobalParams {
  /** The dashboard to create; a `name` is enough. */
  dashboard: DashboardPost;
}
