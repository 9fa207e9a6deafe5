import { send } from '../../templates/runtime/call/send.js';
import type { Callback } from '../../templates/runtime/call/callback.js';
import type { RequestOptions } from '../../templates/runtime/client-options.js';
import type { HttpClient } from '../../templates/runtime/http-client.js';
import type { ApiDescription, Operation } from '../../templates/runtime/operation.js';
import { statusName } from '../../templates/runtime/errors/status-name.js';
import { bearer } from '../../templates/runtime/request/authentication.js';
import { indices } from '../../templates/runtime/request/query-arrays.js';
import { commaForm } from '../../templates/runtime/request/query-styles.js';

/** An API that says as little as possible. */
export const plainApi: ApiDescription = {
  url: 'http://127.0.0.1:9',
  authentication: bearer,
  statusName,
  queryArrays: indices,
  headers: {},
  globals: { query: [], headers: [], defaults: {} },
};

/** Parameters that may have any name. */
export type LooseParams = Record<string, unknown>;
export type LooseOperation = Operation<LooseParams>;

export const getThing: LooseOperation = { action: 'thing.get', method: 'GET', path: '/thing' };

export interface Device {
  readonly id: string;
}

export interface DeviceGetParams {
  readonly deviceId: string;
  readonly tags?: readonly string[];
}

export interface DevicesGetParams {
  readonly filter?: string;
}

/** As the generator writes resources: one method that needs parameters, and one that does not. */
export class DeviceResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  get(params: DeviceGetParams, options?: RequestOptions): Promise<Device>;
  get(params: DeviceGetParams, callback: Callback<Device>): void;
  get(
    params: DeviceGetParams,
    last?: RequestOptions | Callback<Device>,
  ): Promise<Device> | undefined {
    return send(
      this.#http,
      {
        action: 'device.get',
        method: 'GET',
        path: '/devices/{deviceId}',
        required: ['deviceId'],
        query: ['tags'],
        styles: { tags: commaForm },
      },
      params,
      last,
    );
  }

  list(params?: DevicesGetParams, options?: RequestOptions): Promise<readonly Device[]>;
  list(params: DevicesGetParams, callback: Callback<readonly Device[]>): void;
  list(callback: Callback<readonly Device[]>): void;
  list(
    params?: DevicesGetParams | Callback<readonly Device[]>,
    last?: RequestOptions | Callback<readonly Device[]>,
  ): Promise<readonly Device[]> | undefined {
    return send(
      this.#http,
      { action: 'devices.get', method: 'GET', path: '/devices', query: ['filter'] },
      params,
      last,
    );
  }
}
