// Generated from input-docs/events.md by sdkdown. Edit the document, not this file.
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
import type { EventPost } from '../schemas/event-post.js';
import type { Event } from '../schemas/event.js';
import type { Events } from '../schemas/events.js';

/**
 * The events of an application.
 * A single one is read and moved on the page of event.
 */
export class EventsResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the events of an application, a page at
   * a time, in all states or in one.
   *
   * `GET /applications/{applicationId}/events`
   *
   * @returns One page of events, and how many there are in all.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(params: EventsGetParams, options?: RequestOptions): PagedCall<Events, Event>;
  get(params: EventsGetParams, callback: Callback<Events>): void;
  get(
    params: EventsGetParams,
    last?: RequestOptions | Callback<Events>,
  ): PagedCall<Events, Event> | void {
    return sendPaged(this.#http, eventsGet, params, last);
  }

  /**
   * Creates an event. Workflows that wait for events of its level start.
   *
   * `POST /applications/{applicationId}/events`
   *
   * @returns The new event.
   * @throws {BadRequestError} Level, state or subject is missing, or a value is not allowed.
   * @throws {NotFoundError} No such application, or the user may not change it.
   * @throws {TooManyRequestsError} The application creates events faster than it may; try again later.
   */
  post(params: EventsPostParams, options?: RequestOptions): Call<Event>;
  post(params: EventsPostParams, callback: Callback<Event>): void;
  post(params: EventsPostParams, last?: RequestOptions | Callback<Event>): Call<Event> | void {
    return send(this.#http, eventsPost, params, last);
  }

  /**
   * Reads the one new event that comes first by level and then by the
   * time of its creation, and says beside it how many events are new.
   *
   * `GET /applications/{applicationId}/events/mostRecentBySeverity`
   *
   * @returns The event and the count; their form is not described yet.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  mostRecentBySeverity(
    params: EventsMostRecentBySeverityParams,
    options?: RequestOptions,
  ): Call<unknown>;
  mostRecentBySeverity(params: EventsMostRecentBySeverityParams, callback: Callback<unknown>): void;
  mostRecentBySeverity(
    params: EventsMostRecentBySeverityParams,
    last?: RequestOptions | Callback<unknown>,
  ): Call<unknown> | void {
    return send(this.#http, eventsMostRecentBySeverity, params, last);
  }
}

export const eventsGet: PagedOperation<EventsGetParams, Events, Event> = {
  action: 'events.get',
  method: 'GET',
  path: '/applications/{applicationId}/events',
  query: ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter', 'state'],
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

export const eventsPost: Operation<EventsPostParams, Event> = {
  action: 'events.post',
  method: 'POST',
  path: '/applications/{applicationId}/events',
  required: ['event'],
  body: 'event',
  encodeBody: encodeJson,
};

export const eventsMostRecentBySeverity: Operation<EventsMostRecentBySeverityParams, unknown> = {
  action: 'events.mostRecentBySeverity',
  method: 'GET',
  path: '/applications/{applicationId}/events/mostRecentBySeverity',
  query: ['filter'],
};

export interface EventsGetParams extends GlobalParams {
  /** Application whose events to list. */
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
  /** Only events in this state: `new`, `acknowledged` or `resolved`. */
  state?: string | undefined;
}

export interface EventsPostParams extends GlobalParams {
  /** Application that the event happens in. */
  applicationId: string;
  /** Level, state and subject and, if wished, a message and further data. */
  event: EventPost;
}

export interface EventsMostRecentBySeverityParams extends GlobalParams {
  /** Application whose events are asked. */
  applicationId: string;
  /** Only events that match this text. */
  filter?: string | undefined;
}
