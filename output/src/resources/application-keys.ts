// Generated from input-docs/applicationKeys.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { ApplicationKeyPost } from '../schemas/application-key-post.js';
import type { ApplicationKey } from '../schemas/application-key.js';
import type { ApplicationKeys } from '../schemas/application-keys.js';

/**
 * The keys that devices of an application connect with.
 * A single one is read and changed on the page of applicationKey.
 */
export class ApplicationKeysResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
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
  get(params: ApplicationKeysGetParams, options?: RequestOptions): Promise<ApplicationKeys>;
  get(params: ApplicationKeysGetParams, callback: Callback<ApplicationKeys>): void;
  get(
    params: ApplicationKeysGetParams,
    last?: RequestOptions | Callback<ApplicationKeys>,
  ): Promise<ApplicationKeys> | void {
    return this.#http.send(
      {
        action: 'applicationKeys.get',
        method: 'GET',
        path: '/applications/{applicationId}/keys',
        required: ['applicationId'],
        query: ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter'],
      },
      params,
      last,
    );
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
  post(params: ApplicationKeysPostParams, options?: RequestOptions): Promise<ApplicationKey>;
  post(params: ApplicationKeysPostParams, callback: Callback<ApplicationKey>): void;
  post(
    params: ApplicationKeysPostParams,
    last?: RequestOptions | Callback<ApplicationKey>,
  ): Promise<ApplicationKey> | void {
    return this.#http.send(
      {
        action: 'applicationKeys.post',
        method: 'POST',
        path: '/applications/{applicationId}/keys',
        required: ['applicationId', 'applicationKey'],
        body: 'applicationKey',
      },
      params,
      last,
    );
  }
}

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
