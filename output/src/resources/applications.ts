// Generated from input-docs/applications.md by sdkdown. Edit the document, not this file.
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
import type { ApplicationPost } from '../schemas/application-post.js';
import type { Application } from '../schemas/application.js';
import type { Applications } from '../schemas/applications.js';

/**
 * The applications that the signed-in user can reach.
 * A single one is read and changed on the page of application.
 */
export class ApplicationsResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the applications of the user or, with `orgId`,
   * those of one organization, a page at a time.
   *
   * `GET /applications`
   *
   * @returns One page of applications, and how many there are in all.
   */
  get(
    params?: ApplicationsGetParams,
    options?: RequestOptions,
  ): PagedCall<Applications, Application>;
  get(params: ApplicationsGetParams, callback: Callback<Applications>): void;
  get(callback: Callback<Applications>): void;
  get(
    params?: ApplicationsGetParams | Callback<Applications>,
    last?: RequestOptions | Callback<Applications>,
  ): PagedCall<Applications, Application> | void {
    return sendPaged(this.#http, applicationsGet, params, last);
  }

  /**
   * Creates an application for the user or, if `orgId` is part of it, for an organization.
   *
   * `POST /applications`
   *
   * @returns The new application.
   * @throws {BadRequestError} The name is missing, or a value is not allowed.
   */
  post(params: ApplicationsPostParams, options?: RequestOptions): Call<Application>;
  post(params: ApplicationsPostParams, callback: Callback<Application>): void;
  post(
    params: ApplicationsPostParams,
    last?: RequestOptions | Callback<Application>,
  ): Call<Application> | void {
    return send(this.#http, applicationsPost, params, last);
  }
}

export const applicationsGet: PagedOperation<ApplicationsGetParams, Applications, Application> = {
  action: 'applications.get',
  method: 'GET',
  path: '/applications',
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

export const applicationsPost: Operation<ApplicationsPostParams, Application> = {
  action: 'applications.post',
  method: 'POST',
  path: '/applications',
  required: ['application'],
  body: 'application',
  encodeBody: encodeJson,
};

export interface ApplicationsGetParams extends GlobalParams {
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
  /** Organization whose applications to list; without it, the user's own. */
  orgId?: string | undefined;
}

export interface ApplicationsPostParams extends GlobalParams {
  /** The application to create; a `name` is enough. */
  application: ApplicationPost;
}
