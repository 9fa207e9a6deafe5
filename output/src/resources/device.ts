// Generated from input-docs/device.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { DeviceCommand } from '../schemas/device-command.js';
import type { DeviceCommands } from '../schemas/device-commands.js';
import type { DevicePatch } from '../schemas/device-patch.js';
import type { DeviceState } from '../schemas/device-state.js';
import type { DeviceStates } from '../schemas/device-states.js';
import type { Device } from '../schemas/device.js';
import type { Success } from '../schemas/success.js';

/**
 * A device reports its state to an application and takes commands from it.
 * This page is about one device; devices lists and creates them.
 */
export class DeviceResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one device: its name, its tags, the attributes
   * that it reports and whether it is connected.
   *
   * `GET /applications/{applicationId}/devices/{deviceId}`
   *
   * @returns The device.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  get(params: DeviceGetParams, options?: RequestOptions): Call<Device>;
  get(params: DeviceGetParams, callback: Callback<Device>): void;
  get(params: DeviceGetParams, last?: RequestOptions | Callback<Device>): Call<Device> | void {
    return send(this.#http, deviceGet, params, last);
  }

  /**
   * Changes properties of a device.
   * `tags` and `attributes` replace their whole list; properties that are left out keep their value.
   *
   * `PATCH /applications/{applicationId}/devices/{deviceId}`
   *
   * @returns The device as it is now.
   * @throws {BadRequestError} An attribute or tag is malformed, or a value is not allowed.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  patch(params: DevicePatchParams, options?: RequestOptions): Call<Device>;
  patch(params: DevicePatchParams, callback: Callback<Device>): void;
  patch(params: DevicePatchParams, last?: RequestOptions | Callback<Device>): Call<Device> | void {
    return send(this.#http, devicePatch, params, last);
  }

  /**
   * Removes a device.
   * It can neither report nor be sent commands from then on.
   *
   * `DELETE /applications/{applicationId}/devices/{deviceId}`
   *
   * @returns The device is gone.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  delete(params: DeviceDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: DeviceDeleteParams, callback: Callback<Success>): void;
  delete(
    params: DeviceDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, deviceDelete, params, last);
  }

  /**
   * Reads the states that a device reported last, the latest one first.
   *
   * `GET /applications/{applicationId}/devices/{deviceId}/state`
   *
   * @returns The states, each with its time.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  getState(params: DeviceGetStateParams, options?: RequestOptions): Call<DeviceStates>;
  getState(params: DeviceGetStateParams, callback: Callback<DeviceStates>): void;
  getState(
    params: DeviceGetStateParams,
    last?: RequestOptions | Callback<DeviceStates>,
  ): Call<DeviceStates> | void {
    return send(this.#http, deviceGetState, params, last);
  }

  /**
   * Reports a state for a device, as the device itself would do it.
   * Workflows that wait for its reports start.
   *
   * `POST /applications/{applicationId}/devices/{deviceId}/state`
   *
   * @returns The state was taken.
   * @throws {BadRequestError} An attribute is unknown to the device, or a value has the wrong type.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  sendState(params: DeviceSendStateParams, options?: RequestOptions): Call<Success>;
  sendState(params: DeviceSendStateParams, callback: Callback<Success>): void;
  sendState(
    params: DeviceSendStateParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, deviceSendState, params, last);
  }

  /**
   * Reads the commands that a device was sent last, the latest one first.
   *
   * `GET /applications/{applicationId}/devices/{deviceId}/command`
   *
   * @returns The commands, each with its time.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  getCommand(params: DeviceGetCommandParams, options?: RequestOptions): Call<DeviceCommands>;
  getCommand(params: DeviceGetCommandParams, callback: Callback<DeviceCommands>): void;
  getCommand(
    params: DeviceGetCommandParams,
    last?: RequestOptions | Callback<DeviceCommands>,
  ): Call<DeviceCommands> | void {
    return send(this.#http, deviceGetCommand, params, last);
  }

  /**
   * Sends a command to a device.
   * What its name and payload mean is up to the program on the device.
   *
   * `POST /applications/{applicationId}/devices/{deviceId}/command`
   *
   * @returns The command was handed over.
   * @throws {BadRequestError} The name is missing, or the payload is malformed.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  sendCommand(params: DeviceSendCommandParams, options?: RequestOptions): Call<Success>;
  sendCommand(params: DeviceSendCommandParams, callback: Callback<Success>): void;
  sendCommand(
    params: DeviceSendCommandParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, deviceSendCommand, params, last);
  }

  /**
   * Reads the latest entries in the log of a
   * device: when it connected, when it left, and why.
   *
   * `GET /applications/{applicationId}/devices/{deviceId}/logs`
   *
   * @returns The entries; their form is not described yet.
   * @throws {NotFoundError} The application has no device with this ID.
   */
  getLogEntries(params: DeviceGetLogEntriesParams, options?: RequestOptions): Call<unknown>;
  getLogEntries(params: DeviceGetLogEntriesParams, callback: Callback<unknown>): void;
  getLogEntries(
    params: DeviceGetLogEntriesParams,
    last?: RequestOptions | Callback<unknown>,
  ): Call<unknown> | void {
    return send(this.#http, deviceGetLogEntries, params, last);
  }
}

export const deviceGet: Operation<DeviceGetParams, Device> = {
  action: 'device.get',
  method: 'GET',
  path: '/applications/{applicationId}/devices/{deviceId}',
};

export const devicePatch: Operation<DevicePatchParams, Device> = {
  action: 'device.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}/devices/{deviceId}',
  required: ['device'],
  body: 'device',
  encodeBody: encodeJson,
};

export const deviceDelete: Operation<DeviceDeleteParams, Success> = {
  action: 'device.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}/devices/{deviceId}',
};

export const deviceGetState: Operation<DeviceGetStateParams, DeviceStates> = {
  action: 'device.getState',
  method: 'GET',
  path: '/applications/{applicationId}/devices/{deviceId}/state',
  query: ['limit', 'since'],
};

export const deviceSendState: Operation<DeviceSendStateParams, Success> = {
  action: 'device.sendState',
  method: 'POST',
  path: '/applications/{applicationId}/devices/{deviceId}/state',
  required: ['deviceState'],
  body: 'deviceState',
  encodeBody: encodeJson,
};

export const deviceGetCommand: Operation<DeviceGetCommandParams, DeviceCommands> = {
  action: 'device.getCommand',
  method: 'GET',
  path: '/applications/{applicationId}/devices/{deviceId}/command',
  query: ['limit', 'since'],
};

export const deviceSendCommand: Operation<DeviceSendCommandParams, Success> = {
  action: 'device.sendCommand',
  method: 'POST',
  path: '/applications/{applicationId}/devices/{deviceId}/command',
  required: ['deviceCommand'],
  body: 'deviceCommand',
  encodeBody: encodeJson,
};

export const deviceGetLogEntries: Operation<DeviceGetLogEntriesParams, unknown> = {
  action: 'device.getLogEntries',
  method: 'GET',
  path: '/applications/{applicationId}/devices/{deviceId}/logs',
  query: ['limit', 'since'],
};

export interface DeviceGetParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device to read. */
  deviceId: string;
}

export interface DevicePatchParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device to change. */
  deviceId: string;
  /** The properties to change. */
  device: DevicePatch;
}

export interface DeviceDeleteParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device to remove. */
  deviceId: string;
}

export interface DeviceGetStateParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device whose states to read. */
  deviceId: string;
  /** How many states to return at most. */
  limit?: string | undefined;
  /** Only states after this moment, in milliseconds since 1970. */
  since?: string | undefined;
}

export interface DeviceSendStateParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device to report for. */
  deviceId: string;
  /** A value for each attribute, and their time; without a time it is now. */
  deviceState: DeviceState;
}

export interface DeviceGetCommandParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device whose commands to read. */
  deviceId: string;
  /** How many commands to return at most. */
  limit?: string | undefined;
  /** Only commands after this moment, in milliseconds since 1970. */
  since?: string | undefined;
}

export interface DeviceSendCommandParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device to command. */
  deviceId: string;
  /** Name of the command, and a payload if it takes one. */
  deviceCommand: DeviceCommand;
}

export interface DeviceGetLogEntriesParams extends GlobalParams {
  /** Application that the device belongs to. */
  applicationId: string;
  /** The device whose log to read. */
  deviceId: string;
  /** How many entries to return at most. */
  limit?: string | undefined;
  /** Only entries after this moment, in milliseconds since 1970. */
  since?: string | undefined;
}
