// Generated from input-docs/event.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
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

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Reads one event with its history of changes.
   *
   * `GET /applications/{applicationId}/events/{eventId}`
   *
   * @returns The event.
   * @throws {NotFoundError} The application has no event with this ID.
   */
  get(params: EventGetParams, options?: RequestOptions): Promise<Event>;
  get(params: EventGetParams, callback: Callback<Event>): void;
  get(params: EventGetParams, last?: RequestOptions | Callback<Event>): Promise<Event> | void {
    return this.#http.send(
      {
        action: 'event.get',
        method: 'GET',
        path: '/applications/{applicationId}/events/{eventId}',
        required: ['applicationId', 'eventId'],
      },
      params,
      last,
    );
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
  patch(params: EventPatchParams, options?: RequestOptions): Promise<Event>;
  patch(params: EventPatchParams, callback: Callback<Event>): void;
  patch(params: EventPatchParams, last?: RequestOptions | Callback<Event>): Promise<Event> | void {
    return this.#http.send(
      {
        action: 'event.patch',
        method: 'PATCH',
        path: '/applications/{applicationId}/events/{eventId}',
        required: ['applicationId', 'eventId', 'event'],
        body: 'event',
      },
      params,
      last,
    );
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
  delete(params: EventDeleteParams, options?: RequestOptions): Promise<Success>;
  delete(params: EventDeleteParams, callback: Callback<Success>): void;
  delete(
    params: EventDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Promise<Success> | void {
    return this.#http.send(
      {
        action: 'event.delete',
        method: 'DELETE',
        path: '/applications/{applicationId}/events/{eventId}',
        required: ['applicationId', 'eventId'],
      },
      params,
      last,
    );
  }
}

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
