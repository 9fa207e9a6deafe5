// Generated from input-docs/devices.md by sdkdown. Edit the document, not this file.
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
import type { DevicePost } from '../schemas/device-post.js';
import type { Device } from '../schemas/device.js';
import type { Devices } from '../schemas/devices.js';

/**
 * The devices of an application.
 * A single one is read, changed and talked to on the page of device.
 */
export class DevicesResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the devices of an application, a page at a time.
   *
   * `GET /applications/{applicationId}/devices`
   *
   * @returns One page of devices, and how many there are in all.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(params: DevicesGetParams, options?: RequestOptions): PagedCall<Devices, Device>;
  get(params: DevicesGetParams, callback: Callback<Devices>): void;
  get(
    params: DevicesGetParams,
    last?: RequestOptions | Callback<Devices>,
  ): PagedCall<Devices, Device> | void {
    return sendPaged(this.#http, devicesGet, params, last);
  }

  /**
   * Creates a device.
   * To connect, it also needs a key of its application.
   *
   * `POST /applications/{applicationId}/devices`
   *
   * @returns The new device.
   * @throws {BadRequestError} The name is missing, an attribute or
   * tag is malformed, or a value is not allowed.
   * @throws {NotFoundError} No such application, or the user may not change it.
   */
  post(params: DevicesPostParams, options?: RequestOptions): Call<Device>;
  post(params: DevicesPostParams, callback: Callback<Device>): void;
  post(params: DevicesPostParams, last?: RequestOptions | Callback<Device>): Call<Device> | void {
    return send(this.#http, devicesPost, params, last);
  }
}

export const devicesGet: PagedOperation<DevicesGetParams, Devices, Device> = {
  action: 'devices.get',
  method: 'GET',
  path: '/applications/{applicationId}/devices',
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

export const devicesPost: Operation<DevicesPostParams, Device> = {
  action: 'devices.post',
  method: 'POST',
  path: '/applications/{applicationId}/devices',
  required: ['device'],
  body: 'device',
  encodeBody: encodeJson,
};

export interface DevicesGetParams extends GlobalParams {
  /** Application whose devices to list. */
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

export interface DevicesPostParams extends GlobalParams {
  /** Application that gets the device. */
  applicationId: string;
  /** The device to create; a `name` is enough. */
  device: DevicePost;
}
