// Generated from docs/then.md by sdkdown. Edit the document, not this file.
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
import type { ClientSchema2 } from '../schemas/client-schema.js';
import type { ClientSchema } from '../schemas/client.js';
import type { ErrorSchema } from '../schemas/error.js';
import type { PromiseSchema } from '../schemas/promise.js';
import type { RecordSchema } from '../schemas/record.js';
import type { Tuple } from '../schemas/tuple.js';

/** Has names that JavaScript knows: see, {{here}}. */
export class ThenResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Makes `*\/` and ${nothing}.
   *
   * `POST /then/{constructor}/{the-name}/{x}-{y}`
   *
   * @returns 200: One. 201: Another. 204: None.
   * @throws {NotFoundError} Ends *\/ early.
   * @throws {Status599Error} Has no body.
   */
  constructorAction(
    params: ThenConstructorParams,
    options?: RequestOptions,
  ): Call<ClientSchema | ClientSchema2 | undefined>;
  constructorAction(
    params: ThenConstructorParams,
    callback: Callback<ClientSchema | ClientSchema2 | undefined>,
  ): void;
  constructorAction(
    params: ThenConstructorParams,
    last?: RequestOptions | Callback<ClientSchema | ClientSchema2 | undefined>,
  ): Call<ClientSchema | ClientSchema2 | undefined> | void {
    return send(this.#http, thenConstructor, params, last);
  }

  /**
   * `DELETE /then`
   *
   * @returns It.
   */
  delete(params?: GlobalParams, options?: RequestOptions): Call<RecordSchema>;
  delete(params: GlobalParams, callback: Callback<RecordSchema>): void;
  delete(callback: Callback<RecordSchema>): void;
  delete(
    params?: GlobalParams | Callback<RecordSchema>,
    last?: RequestOptions | Callback<RecordSchema>,
  ): Call<RecordSchema> | void {
    return send(this.#http, thenDelete, params, last);
  }

  /**
   * `GET /then`
   *
   * @returns It.
   */
  toStringAction(params?: GlobalParams, options?: RequestOptions): Call<Tuple>;
  toStringAction(params: GlobalParams, callback: Callback<Tuple>): void;
  toStringAction(callback: Callback<Tuple>): void;
  toStringAction(
    params?: GlobalParams | Callback<Tuple>,
    last?: RequestOptions | Callback<Tuple>,
  ): Call<Tuple> | void {
    return send(this.#http, thenToString, params, last);
  }
}

export const thenConstructor: Operation<
  ThenConstructorParams,
  ClientSchema | ClientSchema2 | undefined
> = {
  action: 'then.constructor',
  method: 'POST',
  path: '/then/{constructor}/{the-name}/{x}-{y}',
  required: ['body'],
  query: ['prototype'],
  body: 'body',
  encodeBody: encodeJson,
  styles: {
    prototype: form,
  },
};

export const thenDelete: Operation<GlobalParams, RecordSchema> = {
  action: 'then.delete',
  method: 'DELETE',
  path: '/then',
};

export const thenToString: Operation<GlobalParams, Tuple> = {
  action: 'then.toString',
  method: 'GET',
  path: '/then',
};

export interface ThenConstructorParams extends GlobalParams {
  /** Ends *\/ early. */
  constructor: string;
  /** Is no identifier. */
  'the-name': string;
  /** Shares a segment. An integer. */
  x: number;
  /** Shares a segment. */
  y: boolean;
  /** The body. */
  body: ErrorSchema;
  /** A choice. */
  prototype?: PromiseSchema | undefined;
}
