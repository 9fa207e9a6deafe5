// Generated from input-docs/applicationKeys.md by sdkdown. Edit the document, not this file.
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
import type { ApplicationKeyPost } from '../schemas/application-key-post.js';
import type { ApplicationKey } from '../schemas/application-key.js';
import type { ApplicationKeys } from '../schemas/application-keys.js';

/**
 * The keys that devices of an application connect with.
 * A single one is read and changed on the page of applicationKey.
 */
export class ApplicationKeysResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the keys of an application, a page at a time.
   * Their secrets are left out.
   *
   * `GET /applications/{applicationId}/keys`
   *
   * @returns One page of keys, and how many there are in all.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(
    params: ApplicationKeysGetParams,
    options?: RequestOptions,
  ): PagedCall<ApplicationKeys, ApplicationKey>;
  get(params: ApplicationKeysGetParams, callback: Callback<ApplicationKeys>): void;
  get(
    params: ApplicationKeysGetParams,
    last?: RequestOptions | Callback<ApplicationKeys>,
  ): PagedCall<ApplicationKeys, ApplicationKey> | void {
    return sendPaged(this.#http, applicationKeysGet, params, last);
  }

  /**
   * Creates a key for all devices of an application,
   * or for those that are listed or tagged.
   * The answer is the only one that contains the secret.
   *
   * `POST /applications/{applicationId}/keys`
   *
   * @returns The new key, with its secret.
   * @throws {BadRequestError} A device or tag in the list is not valid.
   * @throws {NotFoundError} No such application, or the user may not change it.
   */
  post(params: ApplicationKeysPostParams, options?: RequestOptions): Call<ApplicationKey>;
  post(params: ApplicationKeysPostParams, callback: Callback<ApplicationKey>): void;
  post(
    params: ApplicationKeysPostParams,
    last?: RequestOptions | Callback<ApplicationKey>,
  ): Call<ApplicationKey> | void {
    return send(this.#http, applicationKeysPost, params, last);
  }
}

export const applicationKeysGet: PagedOperation<
  ApplicationKeysGetParams,
  ApplicationKeys,
  ApplicationKey
> = {
  action: 'applicationKeys.get',
  method: 'GET',
  path: '/applications/{applicationId}/keys',
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

export const applicationKeysPost: Operation<ApplicationKeysPostParams, ApplicationKey> = {
  action: 'applicationKeys.post',
  method: 'POST',
  path: '/applications/{applicationId}/keys',
  required: ['applicationKey'],
  body: 'applicationKey',
  encodeBody: encodeJson,
};

export interface ApplicationKeysGetParams extends GlobalParams {
  /** Application whose keys to list. */
  applicationId: string;
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

export interface ApplicationKeysPostParams extends GlobalParams {
  /** Application that the key shall open. */
  applicationId: string;
  /** Which devices may use the key; `{}` for all of them. */
  applicationKey: ApplicationKeyPost;
}
