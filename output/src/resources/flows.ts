// Generated from input-docs/flows.md by sdkdown. Edit the document, not this file.
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
import type { FlowPost } from '../schemas/flow-post.js';
import type { Flow } from '../schemas/flow.js';
import type { Flows } from '../schemas/flows.js';

/**
 * The flows of an application.
 * A single one is read, changed and started on the page of flow.
 */
export class FlowsResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the flows of an application, a page at a time.
   *
   * `GET /applications/{applicationId}/flows`
   *
   * @returns One page of flows, and how many there are in all.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(params: FlowsGetParams, options?: RequestOptions): PagedCall<Flows, Flow>;
  get(params: FlowsGetParams, callback: Callback<Flows>): void;
  get(
    params: FlowsGetParams,
    last?: RequestOptions | Callback<Flows>,
  ): PagedCall<Flows, Flow> | void {
    return sendPaged(this.#http, flowsGet, params, last);
  }

  /**
   * Creates a flow.
   * It runs as soon as it has a trigger, unless `enabled` is `false`.
   *
   * `POST /applications/{applicationId}/flows`
   *
   * @returns The new flow.
   * @throws {BadRequestError} The name is missing, a trigger or
   * node is malformed, or a value is not allowed.
   * @throws {NotFoundError} No such application, or the user may not change it.
   */
  post(params: FlowsPostParams, options?: RequestOptions): Call<Flow>;
  post(params: FlowsPostParams, callback: Callback<Flow>): void;
  post(params: FlowsPostParams, last?: RequestOptions | Callback<Flow>): Call<Flow> | void {
    return send(this.#http, flowsPost, params, last);
  }
}

export const flowsGet: PagedOperation<FlowsGetParams, Flows, Flow> = {
  action: 'flows.get',
  method: 'GET',
  path: '/applications/{applicationId}/flows',
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

export const flowsPost: Operation<FlowsPostParams, Flow> = {
  action: 'flows.post',
  method: 'POST',
  path: '/applications/{applicationId}/flows',
  required: ['flow'],
  body: 'flow',
  encodeBody: encodeJson,
};

export interface FlowsGetParams extends GlobalParams {
  /** Application whose flows to list. */
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

export interface FlowsPostParams extends GlobalParams {
  /** Application that gets the flow. */
  applicationId: string;
  /** The flow to create; a `name` is enough. */
  flow: FlowPost;
}
