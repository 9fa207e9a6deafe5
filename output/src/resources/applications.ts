// Generated from input-docs/applications.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { ApplicationPost } from '../schemas/application-post.js';
import type { Application } from '../schemas/application.js';
import type { Applications } from '../schemas/applications.js';

/**
 * The applications that the signed-in user can reach.
 * A single one is read and changed on the page of application.
 */
export class ApplicationsResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Lists the applications of the user or, with `orgId`,
   * those of one organization, a page at a time.
   *
   * `GET /applications`
   *
   * @returns One page of applications, and how many there are in all.
   */
  get(params?: ApplicationsGetParams, options?: RequestOptions): Promise<Applications>;
  get(params: ApplicationsGetParams, callback: Callback<Applications>): void;
  get(callback: Callback<Applications>): void;
  get(
    params?: ApplicationsGetParams | Callback<Applications>,
    last?: RequestOptions | Callback<Applications>,
  ): Promise<Applications> | void {
    return this.#http.send(
      {
        action: 'applications.get',
        method: 'GET',
        path: '/applications',
        query: ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter', 'orgId'],
      },
      params,
      last,
    );
  }

  /**
   * Creates an application for the user or, if `orgId` is part of it, for an organization.
   *
   * `POST /applications`
   *
   * @returns The new application.
   * @throws {BadRequestError} The name is missing, or a value is not allowed.
   */
  post(params: ApplicationsPostParams, options?: RequestOptions): Promise<Application>;
  post(params: ApplicationsPostParams, callback: Callback<Application>): void;
  post(
    params: ApplicationsPostParams,
    last?: RequestOptions | Callback<Application>,
  ): Promise<Application> | void {
    return this.#http.send(
      {
        action: 'applications.post',
        method: 'POST',
        path: '/applications',
        required: ['application'],
        body: 'application',
      },
      params,
      last,
    );
  }
}

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
