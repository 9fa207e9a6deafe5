// Generated from docs/ship.md by sdkdown. Edit the document, not this file.
import { httpClientOf } from '../http.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { EventStream } from '../runtime/events/event-stream.js';
import { streamEvents } from '../runtime/events/stream-events.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import type { Signal } from '../schemas/signal.js';

/** One ship. */
export class ShipResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * The signals of a ship as it sends them.
   *
   * `GET /ships/{shipId}/signals`
   *
   * @returns An event for each signal.
   * @throws {NotFoundError} No such ship.
   * @throws {Status418Error} It is a tea clipper.
   */
  signals(params: ShipSignalsParams, options?: RequestOptions): EventStream<Signal> {
    return streamEvents(this.#http, shipSignals, params, options);
  }

  /**
   * Each sound of its horn.
   *
   * `GET /ships/{shipId}/horn`
   *
   * @returns How it sounds.
   */
  horn(params: ShipHornParams, options?: RequestOptions): EventStream<string> {
    return streamEvents(this.#http, shipHorn, params, options);
  }
}

export const shipSignals: Operation<ShipSignalsParams, Signal> = {
  action: 'ship.signals',
  method: 'GET',
  path: '/ships/{shipId}/signals',
};

export const shipHorn: Operation<ShipHornParams, string> = {
  action: 'ship.horn',
  method: 'GET',
  path: '/ships/{shipId}/horn',
};

export interface ShipSignalsParams {
  /** The ship. */
  shipId: string;
}

export interface ShipHornParams {
  /** The ship. */
  shipId: string;
}
