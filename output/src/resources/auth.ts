// Generated from input-docs/auth.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { AuthedDevice } from '../schemas/authed-device.js';
import type { AuthedUser } from '../schemas/authed-user.js';
import type { DeviceCredentials } from '../schemas/device-credentials.js';
import type { UserCredentials } from '../schemas/user-credentials.js';

/**
 * Signing in.
 * Both actions take credentials and answer with a token for the requests
 * that follow; they are the only ones that need no token themselves.
 */
export class AuthResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Signs a user in with e-mail address and password,
   * and with a code where two-factor authentication is on.
   *
   * `POST /auth/user`
   *
   * @returns A token that acts for the user, and who that is.
   * @throws {BadRequestError} The address or the password is missing or malformed.
   * @throws {UnauthorizedError} The credentials do not match an account.
   */
  authenticateUser(params: AuthAuthenticateUserParams, options?: RequestOptions): Call<AuthedUser>;
  authenticateUser(params: AuthAuthenticateUserParams, callback: Callback<AuthedUser>): void;
  authenticateUser(
    params: AuthAuthenticateUserParams,
    last?: RequestOptions | Callback<AuthedUser>,
  ): Call<AuthedUser> | void {
    return send(this.#http, authAuthenticateUser, params, last);
  }

  /**
   * Signs a device in with an application key.
   * The token that it gets can do what that device may do, and no more.
   *
   * `POST /auth/device`
   *
   * @returns A token that acts for the device, and which one that is.
   * @throws {BadRequestError} The ID, the key or the secret is missing or malformed.
   * @throws {UnauthorizedError} The key is wrong or inactive, or not meant for this device.
   */
  authenticateDevice(
    params: AuthAuthenticateDeviceParams,
    options?: RequestOptions,
  ): Call<AuthedDevice>;
  authenticateDevice(params: AuthAuthenticateDeviceParams, callback: Callback<AuthedDevice>): void;
  authenticateDevice(
    params: AuthAuthenticateDeviceParams,
    last?: RequestOptions | Callback<AuthedDevice>,
  ): Call<AuthedDevice> | void {
    return send(this.#http, authAuthenticateDevice, params, last);
  }
}

export const authAuthenticateUser: Operation<AuthAuthenticateUserParams, AuthedUser> = {
  action: 'auth.authenticateUser',
  method: 'POST',
  path: '/auth/user',
  required: ['credentials'],
  body: 'credentials',
  encodeBody: encodeJson,
};

export const authAuthenticateDevice: Operation<AuthAuthenticateDeviceParams, AuthedDevice> = {
  action: 'auth.authenticateDevice',
  method: 'POST',
  path: '/auth/device',
  required: ['credentials'],
  body: 'credentials',
  encodeBody: encodeJson,
};

export interface AuthAuthenticateUserParams extends GlobalParams {
  /** E-mail address, password and, if the account asks for it, the current code. */
  credentials: UserCredentials;
}

export interface AuthAuthenticateDeviceParams extends GlobalParams {
  /** ID of the device, and the key and secret of its application. */
  credentials: DeviceCredentials;
}
