// Generated from docs/machines.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { MachineDraft } from '../schemas/machine-draft.js';
import type { MachineFilter } from '../schemas/machine-filter.js';
import type { Machine } from '../schemas/machine.js';
import type { Machines } from '../schemas/machines.js';

/** The machines of a hall. */
export class MachinesResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
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
  get(params: MachinesGetParams, options?: RequestOptions): Promise<Machines>;
  get(params: MachinesGetParams, callback: Callback<Machines>): void;
  get(
    params: MachinesGetParams,
    last?: RequestOptions | Callback<Machines>,
  ): Promise<Machines> | void {
    return this.#http.send(
      {
        action: 'machines.get',
        method: 'GET',
        path: '/halls/{hallId}/machines',
        required: ['hallId'],
        query: ['filter', 'fields', 'limit'],
        styles: {
          filter: 'deepObject',
        },
      },
      params,
      last,
    );
  }

  /**
   * Puts a new machine into a hall.
   *
   * `POST /halls/{hallId}/machines`
   *
   * @returns The machine.
   * @throws {ConflictError} The name is taken.
   * @throws {ApiError} The machine is a teapot.
   */
  post(params: MachinesPostParams, options?: RequestOptions): Promise<Machine>;
  post(params: MachinesPostParams, callback: Callback<Machine>): void;
  post(
    params: MachinesPostParams,
    last?: RequestOptions | Callback<Machine>,
  ): Promise<Machine> | void {
    return this.#http.send(
      {
        action: 'machines.post',
        method: 'POST',
        path: '/halls/{hallId}/machines',
        required: ['hallId', 'machine'],
        query: ['dryRun'],
        body: 'machine',
      },
      params,
      last,
    );
  }
}

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
