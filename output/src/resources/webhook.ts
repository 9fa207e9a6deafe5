// Generated from input-docs/webhook.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { Success } from '../schemas/success.js';
import type { WebhookPatch } from '../schemas/webhook-patch.js';
import type { Webhook } from '../schemas/webhook.js';

/**
 * A webhook is a URL that other services call to start the flows of an application.
 * This page is about one webhook; webhooks lists and creates them.
 */
export class WebhookResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one webhook, with the token that its URL ends in.
   *
   * `GET /applications/{applicationId}/webhooks/{webhookId}`
   *
   * @returns The webhook.
   * @throws {NotFoundError} The application has no webhook with this ID.
   */
  get(params: WebhookGetParams, options?: RequestOptions): Call<Webhook>;
  get(params: WebhookGetParams, callback: Callback<Webhook>): void;
  get(params: WebhookGetParams, last?: RequestOptions | Callback<Webhook>): Call<Webhook> | void {
    return send(this.#http, webhookGet, params, last);
  }

  /**
   * Renames a webhook. Its URL stays the same.
   *
   * `PATCH /applications/{applicationId}/webhooks/{webhookId}`
   *
   * @returns The webhook as it is now.
   * @throws {BadRequestError} The name is empty or too long, or another property was given.
   * @throws {NotFoundError} The application has no webhook with this ID.
   */
  patch(params: WebhookPatchParams, options?: RequestOptions): Call<Webhook>;
  patch(params: WebhookPatchParams, callback: Callback<Webhook>): void;
  patch(
    params: WebhookPatchParams,
    last?: RequestOptions | Callback<Webhook>,
  ): Call<Webhook> | void {
    return send(this.#http, webhookPatch, params, last);
  }

  /**
   * Removes a webhook. Calls to its URL are refused from then on.
   *
   * `DELETE /applications/{applicationId}/webhooks/{webhookId}`
   *
   * @returns The webhook is gone.
   * @throws {NotFoundError} The application has no webhook with this ID.
   */
  delete(params: WebhookDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: WebhookDeleteParams, callback: Callback<Success>): void;
  delete(
    params: WebhookDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, webhookDelete, params, last);
  }
}

export const webhookGet: Operation<WebhookGetParams, Webhook> = {
  action: 'webhook.get',
  method: 'GET',
  path: '/applications/{applicationId}/webhooks/{webhookId}',
};

export const webhookPatch: Operation<WebhookPatchParams, Webhook> = {
  action: 'webhook.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}/webhooks/{webhookId}',
  required: ['webhook'],
  body: 'webhook',
  encodeBody: encodeJson,
};

export const webhookDelete: Operation<WebhookDeleteParams, Success> = {
  action: 'webhook.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}/webhooks/{webhookId}',
};

export interface WebhookGetParams extends GlobalParams {
  /** Application that the webhook belongs to. */
  applicationId: string;
  /** The webhook to read. */
  webhookId: string;
}

export interface WebhookPatchParams extends GlobalParams {
  /** Application that the webhook belongs to. */
  applicationId: string;
  /** The webhook to rename. */
  webhookId: string;
  /** The new `name`. */
  webhook: WebhookPatch;
}

export interface WebhookDeleteParams extends GlobalParams {
  /** Application that the webhook belongs to. */
  applicationId: string;
  /** The webhook to remove. */
  webhookId: string;
}
