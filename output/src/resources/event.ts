// Generated from input-docs/event.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { EventPatch } from '../schemas/event-patch.js';
import type { Event } from '../schemas/event.js';
import type { Success } from '../schemas/success.js';

/**
 * An event is something that people should know of or take care
 * of: it has a level, and a state from `new` to `resolved`.
 * This page is about one event; events lists and creates them.
 */
export class EventResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one event with its history of changes.
   *
   * `GET /applications/{applicationId}/events/{eventId}`
   *
   * @returns The event.
   * @throws {NotFoundError} The application has no event with this ID.
   */
  get(params: EventGetParams, options?: RequestOptions): Call<Event>;
  get(params: EventGetParams, callback: Callback<Event>): void;
  get(params: EventGetParams, last?: RequestOptions | Callback<Event>): Call<Event> | void {
    return send(this.#http, eventGet, params, last);
  }

  /**
   * Moves an event to another state or adds a comment to it.
   * The change becomes part of its history, with the user who made it.
   *
   * `PATCH /applications/{applicationId}/events/{eventId}`
   *
   * @returns The event as it is now.
   * @throws {BadRequestError} The state is not one of the three, or a value is not allowed.
   * @throws {NotFoundError} The application has no event with this ID.
   */
  patch(params: EventPatchParams, options?: RequestOptions): Call<Event>;
  patch(params: EventPatchParams, callback: Callback<Event>): void;
  patch(params: EventPatchParams, last?: RequestOptions | Callback<Event>): Call<Event> | void {
    return send(this.#http, eventPatch, params, last);
  }

  /**
   * Removes an event and its history.
   * To keep the history, resolve the event instead.
   *
   * `DELETE /applications/{applicationId}/events/{eventId}`
   *
   * @returns The event is gone.
   * @throws {NotFoundError} The application has no event with this ID.
   */
  delete(params: EventDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: EventDeleteParams, callback: Callback<Success>): void;
  delete(
    params: EventDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, eventDelete, params, last);
  }
}

export const eventGet: Operation<EventGetParams, Event> = {
  action: 'event.get',
  method: 'GET',
  path: '/applications/{applicationId}/events/{eventId}',
};

export const eventPatch: Operation<EventPatchParams, Event> = {
  action: 'event.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}/events/{eventId}',
  required: ['event'],
  body: 'event',
  encodeBody: encodeJson,
};

export const eventDelete: Operation<EventDeleteParams, Success> = {
  action: 'event.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}/events/{eventId}',
};

export interface EventGetParams extends GlobalParams {
  /** Application that the event happened in. */
  applicationId: string;
  /** The event to read. */
  eventId: string;
}

export interface EventPatchParams extends GlobalParams {
  /** Application that the event happened in. */
  applicationId: string;
  /** The event to change. */
  eventId: string;
  /** The new `state`, a `comment`, or both. */
  event: EventPatch;
}

export interface EventDeleteParams extends GlobalParams {
  /** Application that the event happened in. */
  applicationId: string;
  /** The event to remove. */
  eventId: string;
}
