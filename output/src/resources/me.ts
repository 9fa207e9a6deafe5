// Generated from input-docs/me.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import { form } from '../runtime/request/query-styles.js';
import type { DisableTwoFactorAuth } from '../schemas/disable-two-factor-auth.js';
import type { EnableTwoFactorAuth } from '../schemas/enable-two-factor-auth.js';
import type { MePatch } from '../schemas/me-patch.js';
import type { Me } from '../schemas/me.js';
import type { RecentItemList } from '../schemas/recent-item-list.js';
import type { RecentItem } from '../schemas/recent-item.js';
import type { Success } from '../schemas/success.js';
import type { UserCredentials } from '../schemas/user-credentials.js';

/** The signed-in user: who they are, how they sign in, and what they opened last. */
export class MeResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads the account of the signed-in user.
   *
   * `GET /me`
   *
   * @returns The user.
   */
  get(params?: MeGetParams, options?: RequestOptions): Call<Me>;
  get(params: MeGetParams, callback: Callback<Me>): void;
  get(callback: Callback<Me>): void;
  get(params?: MeGetParams | Callback<Me>, last?: RequestOptions | Callback<Me>): Call<Me> | void {
    return send(this.#http, meGet, params, last);
  }

  /**
   * Changes the account of the signed-in user.
   * Properties that are left out keep their value.
   *
   * `PATCH /me`
   *
   * @returns The user as it is now.
   * @throws {BadRequestError} A property is unknown, or its value is not allowed.
   */
  patch(params: MePatchParams, options?: RequestOptions): Call<Me>;
  patch(params: MePatchParams, callback: Callback<Me>): void;
  patch(params: MePatchParams, last?: RequestOptions | Callback<Me>): Call<Me> | void {
    return send(this.#http, mePatch, params, last);
  }

  /**
   * Removes the account of the signed-in user, who must show their password once more.
   * This cannot be undone.
   *
   * `POST /me/delete`
   *
   * @returns The account is gone.
   * @throws {BadRequestError} The credentials are missing, malformed or not those of the user.
   */
  delete(params: MeDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: MeDeleteParams, callback: Callback<Success>): void;
  delete(params: MeDeleteParams, last?: RequestOptions | Callback<Success>): Call<Success> | void {
    return send(this.#http, meDelete, params, last);
  }

  /**
   * Sends the user a message with a link that proves that the e-mail address is theirs.
   *
   * `POST /me/verify-email`
   *
   * @returns The message is on its way.
   * @throws {BadRequestError} The message cannot be sent.
   */
  verifyEmail(params?: GlobalParams, options?: RequestOptions): Call<Success>;
  verifyEmail(params: GlobalParams, callback: Callback<Success>): void;
  verifyEmail(callback: Callback<Success>): void;
  verifyEmail(
    params?: GlobalParams | Callback<Success>,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, meVerifyEmail, params, last);
  }

  /**
   * Switches two-factor authentication on.
   * From then on, signing in also takes a code.
   *
   * `PATCH /me/enableTwoFactorAuth`
   *
   * @returns The user as it is now.
   * @throws {BadRequestError} The password is wrong, or the key is malformed.
   */
  enableTwoFactorAuth(params: MeEnableTwoFactorAuthParams, options?: RequestOptions): Call<Me>;
  enableTwoFactorAuth(params: MeEnableTwoFactorAuthParams, callback: Callback<Me>): void;
  enableTwoFactorAuth(
    params: MeEnableTwoFactorAuthParams,
    last?: RequestOptions | Callback<Me>,
  ): Call<Me> | void {
    return send(this.#http, meEnableTwoFactorAuth, params, last);
  }

  /**
   * Switches two-factor authentication off.
   * From then on, the password is enough to sign in.
   *
   * `PATCH /me/disableTwoFactorAuth`
   *
   * @returns The user as it is now.
   * @throws {BadRequestError} The code or the password is wrong.
   */
  disableTwoFactorAuth(params: MeDisableTwoFactorAuthParams, options?: RequestOptions): Call<Me>;
  disableTwoFactorAuth(params: MeDisableTwoFactorAuthParams, callback: Callback<Me>): void;
  disableTwoFactorAuth(
    params: MeDisableTwoFactorAuthParams,
    last?: RequestOptions | Callback<Me>,
  ): Call<Me> | void {
    return send(this.#http, meDisableTwoFactorAuth, params, last);
  }

  /**
   * Cuts the tie between the account and the Twitter account that it was joined with.
   *
   * `PATCH /me/disconnectTwitter`
   *
   * @returns The user as it is now.
   * @throws {BadRequestError} The account is not joined with one, or cannot be parted from it.
   */
  disconnectTwitter(params?: GlobalParams, options?: RequestOptions): Call<Me>;
  disconnectTwitter(params: GlobalParams, callback: Callback<Me>): void;
  disconnectTwitter(callback: Callback<Me>): void;
  disconnectTwitter(
    params?: GlobalParams | Callback<Me>,
    last?: RequestOptions | Callback<Me>,
  ): Call<Me> | void {
    return send(this.#http, meDisconnectTwitter, params, last);
  }

  /**
   * Puts an item at the top of the list of what the user opened last.
   *
   * `POST /me/recentItems`
   *
   * @returns The list with the item at its top.
   * @throws {BadRequestError} The kind or the ID is missing, or not valid.
   */
  addRecentItem(params: MeAddRecentItemParams, options?: RequestOptions): Call<RecentItemList>;
  addRecentItem(params: MeAddRecentItemParams, callback: Callback<RecentItemList>): void;
  addRecentItem(
    params: MeAddRecentItemParams,
    last?: RequestOptions | Callback<RecentItemList>,
  ): Call<RecentItemList> | void {
    return send(this.#http, meAddRecentItem, params, last);
  }

  /**
   * Reads what the user opened last, of one kind and in one place.
   *
   * `GET /me/recentItems`
   *
   * @returns The items, the latest one first.
   * @throws {BadRequestError} The kind is missing, or not one of the four.
   */
  fetchRecentItems(
    params?: MeFetchRecentItemsParams,
    options?: RequestOptions,
  ): Call<RecentItemList>;
  fetchRecentItems(params: MeFetchRecentItemsParams, callback: Callback<RecentItemList>): void;
  fetchRecentItems(callback: Callback<RecentItemList>): void;
  fetchRecentItems(
    params?: MeFetchRecentItemsParams | Callback<RecentItemList>,
    last?: RequestOptions | Callback<RecentItemList>,
  ): Call<RecentItemList> | void {
    return send(this.#http, meFetchRecentItems, params, last);
  }
}

export const meGet: Operation<MeGetParams, Me> = {
  action: 'me.get',
  method: 'GET',
  path: '/me',
  query: ['includeRecent'],
  styles: {
    includeRecent: form,
  },
};

export const mePatch: Operation<MePatchParams, Me> = {
  action: 'me.patch',
  method: 'PATCH',
  path: '/me',
  required: ['user'],
  body: 'user',
  encodeBody: encodeJson,
};

export const meDelete: Operation<MeDeleteParams, Success> = {
  action: 'me.delete',
  method: 'POST',
  path: '/me/delete',
  required: ['credentials'],
  body: 'credentials',
  encodeBody: encodeJson,
};

export const meVerifyEmail: Operation<GlobalParams, Success> = {
  action: 'me.verifyEmail',
  method: 'POST',
  path: '/me/verify-email',
};

export const meEnableTwoFactorAuth: Operation<MeEnableTwoFactorAuthParams, Me> = {
  action: 'me.enableTwoFactorAuth',
  method: 'PATCH',
  path: '/me/enableTwoFactorAuth',
  required: ['data'],
  body: 'data',
  encodeBody: encodeJson,
};

export const meDisableTwoFactorAuth: Operation<MeDisableTwoFactorAuthParams, Me> = {
  action: 'me.disableTwoFactorAuth',
  method: 'PATCH',
  path: '/me/disableTwoFactorAuth',
  required: ['data'],
  body: 'data',
  encodeBody: encodeJson,
};

export const meDisconnectTwitter: Operation<GlobalParams, Me> = {
  action: 'me.disconnectTwitter',
  method: 'PATCH',
  path: '/me/disconnectTwitter',
};

export const meAddRecentItem: Operation<MeAddRecentItemParams, RecentItemList> = {
  action: 'me.addRecentItem',
  method: 'POST',
  path: '/me/recentItems',
  required: ['data'],
  body: 'data',
  encodeBody: encodeJson,
};

export const meFetchRecentItems: Operation<MeFetchRecentItemsParams, RecentItemList> = {
  action: 'me.fetchRecentItems',
  method: 'GET',
  path: '/me/recentItems',
  query: ['parentId', 'itemType'],
  styles: {
    itemType: form,
  },
};

export interface MeGetParams extends GlobalParams {
  /** Whether the answer also names the applications and dashboards that were opened last. */
  includeRecent?: unknown;
}

export interface MePatchParams extends GlobalParams {
  /** The properties to change. */
  user: MePatch;
}

export interface MeDeleteParams extends GlobalParams {
  /**
   * E-mail address and password of the same user and,
   * if the account asks for it, the current code.
   */
  credentials: UserCredentials;
}

export interface MeEnableTwoFactorAuthParams extends GlobalParams {
  /** The key that the codes are made from, and the user's password. */
  data: EnableTwoFactorAuth;
}

export interface MeDisableTwoFactorAuthParams extends GlobalParams {
  /** A current code, and the user's password. */
  data: DisableTwoFactorAuth;
}

export interface MeAddRecentItemParams extends GlobalParams {
  /** Kind and ID of the item and, for one that stands in an application, that application. */
  data: RecentItem;
}

export interface MeFetchRecentItemsParams extends GlobalParams {
  /** Application that the items stand in; for devices and flows. */
  parentId?: string | undefined;
  /** Kind of the items: `application`, `device`, `flow` or `dashboard`. */
  itemType?: unknown;
}
