// Generated from docs/machine.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { FileSource } from '../runtime/file-source.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { MachineDraft } from '../schemas/machine-draft.js';
import type { Machine } from '../schemas/machine.js';

/** One machine of a hall. */
export class MachineResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Reads one machine.
   *
   * `GET /halls/{hallId}/machines/{machineId}`
   *
   * @returns The machine.
   * @throws {NotFoundError} No such machine.
   */
  get(params: MachineGetParams, options?: RequestOptions): Promise<Machine>;
  get(params: MachineGetParams, callback: Callback<Machine>): void;
  get(
    params: MachineGetParams,
    last?: RequestOptions | Callback<Machine>,
  ): Promise<Machine> | void {
    return this.#http.send(
      {
        action: 'machine.get',
        method: 'GET',
        path: '/halls/{hallId}/machines/{machineId}',
        required: ['hallId', 'machineId'],
      },
      params,
      last,
    );
  }

  /**
   * Changes a machine.
   *
   * `PATCH /halls/{hallId}/machines/{machineId}`
   *
   * @returns As it is.
   * @throws {PreconditionFailedError} It was changed in between.
   * @throws {UnprocessableContentError} The change makes no machine.
   */
  patch(params: MachinePatchParams, options?: RequestOptions): Promise<Machine>;
  patch(params: MachinePatchParams, callback: Callback<Machine>): void;
  patch(
    params: MachinePatchParams,
    last?: RequestOptions | Callback<Machine>,
  ): Promise<Machine> | void {
    return this.#http.send(
      {
        action: 'machine.patch',
        method: 'PATCH',
        path: '/halls/{hallId}/machines/{machineId}',
        required: ['hallId', 'machineId', 'match', 'machine'],
        headers: ['match'],
        body: 'machine',
      },
      params,
      last,
    );
  }

  /**
   * Takes a machine out of its hall.
   *
   * `DELETE /halls/{hallId}/machines/{machineId}`
   *
   * @returns It is gone.
   */
  delete(params: MachineDeleteParams, options?: RequestOptions): Promise<void>;
  delete(params: MachineDeleteParams, callback: Callback<void>): void;
  delete(
    params: MachineDeleteParams,
    last?: RequestOptions | Callback<void>,
  ): Promise<void> | void {
    return this.#http.send(
      {
        action: 'machine.delete',
        method: 'DELETE',
        path: '/halls/{hallId}/machines/{machineId}',
        required: ['hallId', 'machineId'],
      },
      params,
      last,
    );
  }

  /**
   * Stores the manual of a machine.
   *
   * `PUT /machines/{machineId}/manual`
   *
   * @returns Where the manual is kept.
   */
  manual(params: MachineManualParams, options?: RequestOptions): Promise<Record<string, unknown>>;
  manual(params: MachineManualParams, callback: Callback<Record<string, unknown>>): void;
  manual(
    params: MachineManualParams,
    last?: RequestOptions | Callback<Record<string, unknown>>,
  ): Promise<Record<string, unknown>> | void {
    return this.#http.send(
      {
        action: 'machine.manual',
        method: 'PUT',
        path: '/machines/{machineId}/manual',
        required: ['machineId', 'manual'],
        parts: ['manual', 'language'],
      },
      params,
      last,
    );
  }
}

export interface MachineGetParams extends GlobalParams {
  /** The hall. */
  hallId: string;
  /** The machine. */
  machineId: string;
}

export interface MachinePatchParams extends GlobalParams {
  /** The hall. */
  hallId: string;
  /** The machine. */
  machineId: string;
  /** The version that the change is for. */
  match: string;
  /** What to change. */
  machine: MachineDraft;
}

export interface MachineDeleteParams extends GlobalParams {
  /** The hall. */
  hallId: string;
  /** The machine. */
  machineId: string;
}

export interface MachineManualParams extends GlobalParams {
  /** The machine. */
  machineId: string;
  /** The manual, as a PDF. */
  manual: FileSource;
  /** Language of the text. */
  language?: string | undefined;
}
