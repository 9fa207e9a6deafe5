// Generated from docs/machine.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { FileSource } from '../runtime/file-source.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import { encodeParts } from '../runtime/request/multipart/encode-parts.js';
import type { MachineDraft } from '../schemas/machine-draft.js';
import type { Machine } from '../schemas/machine.js';

/** One machine of a hall. */
export class MachineResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one machine.
   *
   * `GET /halls/{hallId}/machines/{machineId}`
   *
   * @returns The machine.
   * @throws {NotFoundError} No such machine.
   */
  get(params: MachineGetParams, options?: RequestOptions): Call<Machine>;
  get(params: MachineGetParams, callback: Callback<Machine>): void;
  get(params: MachineGetParams, last?: RequestOptions | Callback<Machine>): Call<Machine> | void {
    return send(this.#http, machineGet, params, last);
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
  patch(params: MachinePatchParams, options?: RequestOptions): Call<Machine>;
  patch(params: MachinePatchParams, callback: Callback<Machine>): void;
  patch(
    params: MachinePatchParams,
    last?: RequestOptions | Callback<Machine>,
  ): Call<Machine> | void {
    return send(this.#http, machinePatch, params, last);
  }

  /**
   * Takes a machine out of its hall.
   *
   * `DELETE /halls/{hallId}/machines/{machineId}`
   *
   * @returns It is gone.
   */
  delete(params: MachineDeleteParams, options?: RequestOptions): Call<void>;
  delete(params: MachineDeleteParams, callback: Callback<void>): void;
  delete(params: MachineDeleteParams, last?: RequestOptions | Callback<void>): Call<void> | void {
    return send(this.#http, machineDelete, params, last);
  }

  /**
   * Stores the manual of a machine.
   *
   * `PUT /machines/{machineId}/manual`
   *
   * @returns Where the manual is kept.
   */
  manual(params: MachineManualParams, options?: RequestOptions): Call<Record<string, unknown>>;
  manual(params: MachineManualParams, callback: Callback<Record<string, unknown>>): void;
  manual(
    params: MachineManualParams,
    last?: RequestOptions | Callback<Record<string, unknown>>,
  ): Call<Record<string, unknown>> | void {
    return send(this.#http, machineManual, params, last);
  }
}

export const machineGet: Operation<MachineGetParams, Machine> = {
  action: 'machine.get',
  method: 'GET',
  path: '/halls/{hallId}/machines/{machineId}',
};

export const machinePatch: Operation<MachinePatchParams, Machine> = {
  action: 'machine.patch',
  method: 'PATCH',
  path: '/halls/{hallId}/machines/{machineId}',
  required: ['match', 'machine'],
  headers: ['match'],
  body: 'machine',
  encodeBody: encodeJson,
};

export const machineDelete: Operation<MachineDeleteParams, void> = {
  action: 'machine.delete',
  method: 'DELETE',
  path: '/halls/{hallId}/machines/{machineId}',
};

export const machineManual: Operation<MachineManualParams, Record<string, unknown>> = {
  action: 'machine.manual',
  method: 'PUT',
  path: '/machines/{machineId}/manual',
  required: ['manual'],
  parts: ['manual', 'language'],
  files: ['manual'],
  encodeBody: encodeParts,
};

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
