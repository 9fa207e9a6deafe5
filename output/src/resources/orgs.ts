// Generated from input-docs/orgs.md by sdkdown. Edit the document, not this file.
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
import type { OrgPost } from '../schemas/org-post.js';
import type { Org } from '../schemas/org.js';
import type { Orgs } from '../schemas/orgs.js';

/**
 * The organizations that the signed-in user is a member of.
 * A single one is read and changed on the page of org.
 */
export class OrgsResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the organizations of the user, a page at a time.
   *
   * `GET /orgs`
   *
   * @returns One page of organizations, and how many there are in all.
   */
  get(params?: OrgsGetParams, options?: RequestOptions): PagedCall<Orgs, Org>;
  get(params: OrgsGetParams, callback: Callback<Orgs>): void;
  get(callback: Callback<Orgs>): void;
  get(
    params?: OrgsGetParams | Callback<Orgs>,
    last?: RequestOptions | Callback<Orgs>,
  ): PagedCall<Orgs, Org> | void {
    return sendPaged(this.#http, orgsGet, params, last);
  }

  /**
   * Creates an organization, with the user as its first member.
   *
   * `POST /orgs`
   *
   * @returns The new organization.
   * @throws {BadRequestError} The name is missing, or a value is not allowed.
   */
  post(params: OrgsPostParams, options?: RequestOptions): Call<Org>;
  post(params: OrgsPostParams, callback: Callback<Org>): void;
  post(params: OrgsPostParams, last?: RequestOptions | Callback<Org>): Call<Org> | void {
    return send(this.#http, orgsPost, params, last);
  }
}

export const orgsGet: PagedOperation<OrgsGetParams, Orgs, Org> = {
  action: 'orgs.get',
  method: 'GET',
  path: '/orgs',
  query: ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter'],
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

export const orgsPost: Operation<OrgsPostParams, Org> = {
  action: 'orgs.post',
  method: 'POST',
  path: '/orgs',
  required: ['organization'],
  body: 'organization',
  encodeBody: encodeJson,
};

export interface OrgsGetParams extends GlobalParams {
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
}

export interface OrgsPostParams extends GlobalParams {
  /** The organization to create; a `name` is enough. */
  organization: OrgPost;
}
