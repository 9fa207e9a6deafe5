// Generated from input-docs/webhooks.md by sdkdown. Edit the document, not this file.
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
import type { WebhookPost } from '../schemas/webhook-post.js';
import type { Webhook } from '../schemas/webhook.js';
import type { Webhooks } from '../schemas/webhooks.js';

/**
 * The webhooks of an application.
 * A single one is read and renamed on the page of webhook.
 */
export class WebhooksResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the webhooks of an application, a page at a time.
   *
   * `GET /applications/{applicationId}/webhooks`
   *
   * @returns One page of webhooks, and how many there are in all.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(params: WebhooksGetParams, options?: RequestOptions): PagedCall<Webhooks, Webhook>;
  get(params: WebhooksGetParams, callback: Callback<Webhooks>): void;
  get(
    params: WebhooksGetParams,
    last?: RequestOptions | Callback<Webhooks>,
  ): PagedCall<Webhooks, Webhook> | void {
    return sendPaged(this.#http, webhooksGet, params, last);
  }

  /**
   * Creates a webhook and its URL.
   * A flow must have a trigger for it before a call does anything.
   *
   * `POST /applications/{applicationId}/webhooks`
   *
   * @returns The new webhook, with its token.
   * @throws {BadRequestError} The name is missing, empty or too long.
   * @throws {NotFoundError} No such application, or the user may not change it.
   */
  post(params: WebhooksPostParams, options?: RequestOptions): Call<Webhook>;
  post(params: WebhooksPostParams, callback: Callback<Webhook>): void;
  post(
    params: WebhooksPostParams,
    last?: RequestOptions | Callback<Webhook>,
  ): Call<Webhook> | void {
    return send(this.#http, webhooksPost, params, last);
  }
}

export const webhooksGet: PagedOperation<WebhooksGetParams, Webhooks, Webhook> = {
  action: 'webhooks.get',
  method: 'GET',
  path: '/applications/{applicationId}/webhooks',
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

export const webhooksPost: Operation<WebhooksPostParams, Webhook> = {
  action: 'webhooks.post',
  method: 'POST',
  path: '/applications/{applicationId}/webhooks',
  required: ['webhook'],
  body: 'webhook',
  encodeBody: encodeJson,
};

export interface WebhooksGetParams extends GlobalParams {
  /** Application whose webhooks to list. */
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

export interface WebhooksPostParams extends GlobalParams {
  /** Application that gets the webhook. */
  applicationId: string;
  /** The webhook to create: its `name`. */
  webhook: WebhookPost;
}
