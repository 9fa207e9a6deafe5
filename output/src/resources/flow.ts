// Generated from input-docs/flow.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { FlowPatch } from '../schemas/flow-patch.js';
import type { FlowStorageEntry } from '../schemas/flow-storage-entry.js';
import type { Flow } from '../schemas/flow.js';
import type { Success } from '../schemas/success.js';
import type { VirtualButtonPress } from '../schemas/virtual-button-press.js';

/**
 * A flow is a workflow: triggers start it, and its
 * nodes read, change and send on what they get.
 * This page is about one flow; flows lists and creates them.
 */
export class FlowResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one flow with its triggers, its nodes and its global values.
   *
   * `GET /applications/{applicationId}/flows/{flowId}`
   *
   * @returns The flow.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  get(params: FlowGetParams, options?: RequestOptions): Call<Flow>;
  get(params: FlowGetParams, callback: Callback<Flow>): void;
  get(params: FlowGetParams, last?: RequestOptions | Callback<Flow>): Call<Flow> | void {
    return send(this.#http, flowGet, params, last);
  }

  /**
   * Changes a flow or switches it on or off.
   * `triggers`, `nodes` and `globals` each replace their whole list;
   * properties that are left out keep their value.
   *
   * `PATCH /applications/{applicationId}/flows/{flowId}`
   *
   * @returns The flow as it is now.
   * @throws {BadRequestError} A trigger or node is malformed, or a value is not allowed.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  patch(params: FlowPatchParams, options?: RequestOptions): Call<Flow>;
  patch(params: FlowPatchParams, callback: Callback<Flow>): void;
  patch(params: FlowPatchParams, last?: RequestOptions | Callback<Flow>): Call<Flow> | void {
    return send(this.#http, flowPatch, params, last);
  }

  /**
   * Removes a flow together with the values that it stored.
   *
   * `DELETE /applications/{applicationId}/flows/{flowId}`
   *
   * @returns The flow is gone.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  delete(params: FlowDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: FlowDeleteParams, callback: Callback<Success>): void;
  delete(
    params: FlowDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, flowDelete, params, last);
  }

  /**
   * Opens a stream of server-sent events that carries the
   * messages of the flow's debug nodes while it runs.
   *
   * `GET /applications/{applicationId}/flows/{flowId}/debug`
   *
   * @returns The stream; it stays open until one side closes it.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  debug(params: FlowDebugParams, options?: RequestOptions): Call<unknown>;
  debug(params: FlowDebugParams, callback: Callback<unknown>): void;
  debug(params: FlowDebugParams, last?: RequestOptions | Callback<unknown>): Call<unknown> | void {
    return send(this.#http, flowDebug, params, last);
  }

  /**
   * Reads the latest entries in the log of a
   * flow: when it ran, and what went wrong.
   *
   * `GET /applications/{applicationId}/flows/{flowId}/logs`
   *
   * @returns The entries; their form is not described yet.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  getLogEntries(params: FlowGetLogEntriesParams, options?: RequestOptions): Call<unknown>;
  getLogEntries(params: FlowGetLogEntriesParams, callback: Callback<unknown>): void;
  getLogEntries(
    params: FlowGetLogEntriesParams,
    last?: RequestOptions | Callback<unknown>,
  ): Call<unknown> | void {
    return send(this.#http, flowGetLogEntries, params, last);
  }

  /**
   * Presses a virtual button of the flow, which starts it as a trigger would.
   *
   * `POST /applications/{applicationId}/flows/{flowId}/virtualButton`
   *
   * @returns The button was pressed.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  pressVirtualButton(params: FlowPressVirtualButtonParams, options?: RequestOptions): Call<Success>;
  pressVirtualButton(params: FlowPressVirtualButtonParams, callback: Callback<Success>): void;
  pressVirtualButton(
    params: FlowPressVirtualButtonParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, flowPressVirtualButton, params, last);
  }

  /**
   * Reads all values that the flow keeps from one run to the next.
   *
   * `GET /applications/{applicationId}/flows/{flowId}/storage`
   *
   * @returns The values by their keys; their form is up to the flow.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  getStorageEntries(params: FlowGetStorageEntriesParams, options?: RequestOptions): Call<unknown>;
  getStorageEntries(params: FlowGetStorageEntriesParams, callback: Callback<unknown>): void;
  getStorageEntries(
    params: FlowGetStorageEntriesParams,
    last?: RequestOptions | Callback<unknown>,
  ): Call<unknown> | void {
    return send(this.#http, flowGetStorageEntries, params, last);
  }

  /**
   * Stores one value for the runs to come, in
   * place of the one that had its key.
   *
   * `PATCH /applications/{applicationId}/flows/{flowId}/storage`
   *
   * @returns The value is stored.
   * @throws {NotFoundError} The application has no workflow with this ID.
   */
  setStorageEntry(params: FlowSetStorageEntryParams, options?: RequestOptions): Call<Success>;
  setStorageEntry(params: FlowSetStorageEntryParams, callback: Callback<Success>): void;
  setStorageEntry(
    params: FlowSetStorageEntryParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, flowSetStorageEntry, params, last);
  }
}

export const flowGet: Operation<FlowGetParams, Flow> = {
  action: 'flow.get',
  method: 'GET',
  path: '/applications/{applicationId}/flows/{flowId}',
};

export const flowPatch: Operation<FlowPatchParams, Flow> = {
  action: 'flow.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}/flows/{flowId}',
  required: ['flow'],
  body: 'flow',
  encodeBody: encodeJson,
};

export const flowDelete: Operation<FlowDeleteParams, Success> = {
  action: 'flow.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}/flows/{flowId}',
};

export const flowDebug: Operation<FlowDebugParams, unknown> = {
  action: 'flow.debug',
  method: 'GET',
  path: '/applications/{applicationId}/flows/{flowId}/debug',
};

export const flowGetLogEntries: Operation<FlowGetLogEntriesParams, unknown> = {
  action: 'flow.getLogEntries',
  method: 'GET',
  path: '/applications/{applicationId}/flows/{flowId}/logs',
  query: ['limit', 'since'],
};

export const flowPressVirtualButton: Operation<FlowPressVirtualButtonParams, Success> = {
  action: 'flow.pressVirtualButton',
  method: 'POST',
  path: '/applications/{applicationId}/flows/{flowId}/virtualButton',
  required: ['button'],
  body: 'button',
  encodeBody: encodeJson,
};

export const flowGetStorageEntries: Operation<FlowGetStorageEntriesParams, unknown> = {
  action: 'flow.getStorageEntries',
  method: 'GET',
  path: '/applications/{applicationId}/flows/{flowId}/storage',
};

export const flowSetStorageEntry: Operation<FlowSetStorageEntryParams, Success> = {
  action: 'flow.setStorageEntry',
  method: 'PATCH',
  path: '/applications/{applicationId}/flows/{flowId}/storage',
  required: ['entry'],
  body: 'entry',
  encodeBody: encodeJson,
};

export interface FlowGetParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow to read. */
  flowId: string;
}

export interface FlowPatchParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow to change. */
  flowId: string;
  /** The properties to change. */
  flow: FlowPatch;
}

export interface FlowDeleteParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow to remove. */
  flowId: string;
}

export interface FlowDebugParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow to watch. */
  flowId: string;
}

export interface FlowGetLogEntriesParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow whose log to read. */
  flowId: string;
  /** How many entries to return at most. */
  limit?: string | undefined;
  /** Only entries after this moment, in milliseconds since 1970. */
  since?: string | undefined;
}

export interface FlowPressVirtualButtonParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow that has the button. */
  flowId: string;
  /** Key of the button, and the payload that the flow starts with. */
  button: VirtualButtonPress;
}

export interface FlowGetStorageEntriesParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow whose values to read. */
  flowId: string;
}

export interface FlowSetStorageEntryParams extends GlobalParams {
  /** Application that the flow belongs to. */
  applicationId: string;
  /** The flow that shall keep the value. */
  flowId: string;
  /** The key, and any JSON value. */
  entry: FlowStorageEntry;
}
