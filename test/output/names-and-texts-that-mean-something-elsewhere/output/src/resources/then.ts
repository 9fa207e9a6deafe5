// Generated from docs/then.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { ClientSchema2 } from '../schemas/client-schema.js';
import type { ClientSchema } from '../schemas/client.js';
import type { ErrorSchema } from '../schemas/error.js';
import type { PromiseSchema } from '../schemas/promise.js';
import type { RecordSchema } from '../schemas/record.js';
import type { Tuple } from '../schemas/tuple.js';

/** Has names that JavaScript knows: see, {{here}}. */
export class ThenResource {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Makes `*\/` and ${nothing}.
   *
   * `POST /then/{constructor}/{the-name}/{x}-{y}`
   *
   * @returns 200: One. 201: Another. 204: None.
   * @throws {NotFoundError} Ends *\/ early.
   * @throws {ApiError} Has no body.
   */
  constructorAction(
    params: ThenConstructorParams,
    options?: RequestOptions,
  ): Promise<ClientSchema | ClientSchema2 | undefined>;
  constructorAction(
    params: ThenConstructorParams,
    callback: Callback<ClientSchema | ClientSchema2 | undefined>,
  ): void;
  constructorAction(
    params: ThenConstructorParams,
    last?: RequestOptions | Callback<ClientSchema | ClientSchema2 | undefined>,
  ): Promise<ClientSchema | ClientSchema2 | undefined> | void {
    return this.#http.send(
      {
        action: 'then.constructor',
        method: 'POST',
        path: '/then/{constructor}/{the-name}/{x}-{y}',
        required: ['constructor', 'the-name', 'x', 'y', 'body'],
        query: ['prototype'],
        body: 'body',
      },
      params,
      last,
    );
  }

  /**
   * `DELETE /then`
   *
   * @returns It.
   */
  delete(params?: GlobalParams, options?: RequestOptions): Promise<RecordSchema>;
  delete(params: GlobalParams, callback: Callback<RecordSchema>): void;
  delete(callback: Callback<RecordSchema>): void;
  delete(
    params?: GlobalParams | Callback<RecordSchema>,
    last?: RequestOptions | Callback<RecordSchema>,
  ): Promise<RecordSchema> | void {
    return this.#http.send(
      {
        action: 'then.delete',
        method: 'DELETE',
        path: '/then',
      },
      params,
      last,
    );
  }

  /**
   * `GET /then`
   *
   * @returns It.
   */
  toStringAction(params?: GlobalParams, options?: RequestOptions): Promise<Tuple>;
  toStringAction(params: GlobalParams, callback: Callback<Tuple>): void;
  toStringAction(callback: Callback<Tuple>): void;
  toStringAction(
    params?: GlobalParams | Callback<Tuple>,
    last?: RequestOptions | Callback<Tuple>,
  ): Promise<Tuple> | void {
    return this.#http.send(
      {
        action: 'then.toString',
        method: 'GET',
        path: '/then',
      },
      params,
      last,
    );
  }
}

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
