// Generated from docs/machines.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import { deepObject, form } from '../runtime/request/query-styles.js';
import type { MachineDraft } from '../schemas/machine-draft.js';
import type { MachineFilter } from '../schemas/machine-filter.js';
import type { Machine } from '../schemas/machine.js';
import type { Machines } from '../schemas/machines.js';

/** The machines of a hall. */
export class MachinesResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the machines of a hall, a page at a time.
   *
   * `GET /halls/{hallId}/machines`
   *
   * @returns One page.
   * @throws {BadRequestError} The filter is bad.
   * @throws {NotFoundError} No such hall.
   */
  get(params: MachinesGetParams, options?: RequestOptions): Call<Machines>;
  get(params: MachinesGetParams, callback: Callback<Machines>): void;
  get(
    params: MachinesGetParams,
    last?: RequestOptions | Callback<Machines>,
  ): Call<Machines> | void {
    return send(this.#http, machinesGet, params, last);
  }

  /**
   * Puts a new machine into a hall.
   *
   * `POST /halls/{hallId}/machines`
   *
   * @returns The machine.
   * @throws {ConflictError} The name is taken.
   * @throws {Status418Error} The machine is a teapot.
   */
  post(params: MachinesPostParams, options?: RequestOptions): Call<Machine>;
  post(params: MachinesPostParams, callback: Callback<Machine>): void;
  post(
    params: MachinesPostParams,
    last?: RequestOptions | Callback<Machine>,
  ): Call<Machine> | void {
    return send(this.#http, machinesPost, params, last);
  }
}

export const machinesGet: Operation<MachinesGetParams, Machines> = {
  action: 'machines.get',
  method: 'GET',
  path: '/halls/{hallId}/machines',
  query: ['filter', 'fields', 'limit'],
  styles: {
    filter: deepObject,
    fields: form,
  },
};

export const machinesPost: Operation<MachinesPostParams, Machine> = {
  action: 'machines.post',
  method: 'POST',
  path: '/halls/{hallId}/machines',
  required: ['machine'],
  query: ['dryRun'],
  body: 'machine',
  encodeBody: encodeJson,
};

export interface MachinesGetParams extends GlobalParams {
  /** The hall. */
  hallId: string;
  /** Only the machines that it describes. */
  filter?: MachineFilter | undefined;
  /** Names of the properties to return. */
  fields?: unknown[] | undefined;
  /** How many to return. An integer. */
  limit?: number | undefined;
}

export interface MachinesPostParams extends GlobalParams {
  /** The hall. */
  hallId: string;
  /** The machine to build. */
  machine: MachineDraft;
  /** Only check the draft. */
  dryRun?: boolean | undefined;
}
