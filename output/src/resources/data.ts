// Generated from input-docs/data.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { LastValueData } from '../schemas/last-value-data.js';
import type { LastValueQuery } from '../schemas/last-value-query.js';
import type { TimeSeriesData } from '../schemas/time-series-data.js';
import type { TimeSeriesQuery } from '../schemas/time-series-query.js';

/**
 * Questions about what devices reported: values over a stretch of time, or the latest one.
 * Both take the devices by ID, by tag, or by both together.
 */
export class DataResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads what devices reported for some attributes over a stretch
   * of time, one value for each step of it.
   * How the reports within a step become one value is up to `aggregation`.
   *
   * `POST /applications/{applicationId}/data/time-series-query`
   *
   * @returns The values of each device, by time.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  timeSeriesQuery(
    params: DataTimeSeriesQueryParams,
    options?: RequestOptions,
  ): Call<TimeSeriesData>;
  timeSeriesQuery(params: DataTimeSeriesQueryParams, callback: Callback<TimeSeriesData>): void;
  timeSeriesQuery(
    params: DataTimeSeriesQueryParams,
    last?: RequestOptions | Callback<TimeSeriesData>,
  ): Call<TimeSeriesData> | void {
    return send(this.#http, dataTimeSeriesQuery, params, last);
  }

  /**
   * Reads the latest value that each device reported for one attribute, and when it did so.
   *
   * `POST /applications/{applicationId}/data/last-value-query`
   *
   * @returns The latest value of each device, by its ID.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  lastValueQuery(params: DataLastValueQueryParams, options?: RequestOptions): Call<LastValueData>;
  lastValueQuery(params: DataLastValueQueryParams, callback: Callback<LastValueData>): void;
  lastValueQuery(
    params: DataLastValueQueryParams,
    last?: RequestOptions | Callback<LastValueData>,
  ): Call<LastValueData> | void {
    return send(this.#http, dataLastValueQuery, params, last);
  }
}

export const dataTimeSeriesQuery: Operation<DataTimeSeriesQueryParams, TimeSeriesData> = {
  action: 'data.timeSeriesQuery',
  method: 'POST',
  path: '/applications/{applicationId}/data/time-series-query',
  required: ['query'],
  body: 'query',
  encodeBody: encodeJson,
};

export const dataLastValueQuery: Operation<DataLastValueQueryParams, LastValueData> = {
  action: 'data.lastValueQuery',
  method: 'POST',
  path: '/applications/{applicationId}/data/last-value-query',
  required: ['query'],
  body: 'query',
  encodeBody: encodeJson,
};

export interface DataTimeSeriesQueryParams extends GlobalParams {
  /** Application whose devices are asked. */
  applicationId: string;
  /** Devices, attributes, stretch of time, step and aggregation. */
  query: TimeSeriesQuery;
}

export interface DataLastValueQueryParams extends GlobalParams {
  /** Application whose devices are asked. */
  applicationId: string;
  /** The attribute, and the devices by ID or tag. */
  query: LastValueQuery;
}
