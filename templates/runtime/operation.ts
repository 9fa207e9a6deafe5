import type { Paging } from './call/paging.js';
import type { Authentication } from './request/authentication.js';
import type { RequestBody } from './request/body.js';

/** `&name=value`, encoded, of one parameter or of each in what is inside of its value; `''` for none. */
type PairsOf = (key: string, value: unknown) => string;

/**
 * How arrays travel in a query: one of `query-arrays.ts`.
 * @param pairsOf an item
 */
export type QueryArrays = (name: string, items: readonly unknown[], pairsOf: PairsOf) => string;

/**
 * How the value of a query parameter travels: `text`, or one of `query-styles.ts`.
 * @param value neither `undefined` nor `null`
 * @param arrays those of the API
 */
export type QueryStyle = (name: string, value: unknown, arrays: QueryArrays) => string;

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** What one method of the client sends. `Params` checks every name that stands here. */
export interface Operation<Params, Result = unknown> {
  /** Never there: they tell the compiler what the method takes and gives. */
  readonly params?: Params;
  readonly result?: Result;
  /** `device.get` */
  readonly action: string;
  readonly method: HttpMethod;
  /** `/devices/{deviceId}`: each name in braces is a parameter. */
  readonly path: string;
  /** Refused before anything is sent when they are missing, as all that stand in the path. */
  readonly required?: readonly ParameterName<Params>[];
  readonly query?: readonly ParameterName<Params>[];
  readonly headers?: readonly ParameterName<Params>[];
  /** The parameter that is the body. */
  readonly body?: ParameterName<Params>;
  /** The parameters that are parts of a multipart body. */
  readonly parts?: readonly ParameterName<Params>[];
  /** Those of the parts that are files. */
  readonly files?: readonly ParameterName<Params>[];
  /** Makes the body: named by the operations that need it, so that no other loads it. */
  readonly encodeBody?: EncodeBody;
  /**
   * Of the query parameters that may be more than `text`; `null` and `undefined` are not sent. Any
   * names: a type that knew one called `constructor` would ask it of each object.
   */
  readonly styles?: { readonly [name: string]: QueryStyle };
  /** In place of the API's, where some of those have names that the operation uses itself. */
  readonly globals?: GlobalParameters;
}

/** @returns `null` where none of the parameters is given */
export type EncodeBody = (
  operation: {
    readonly body?: string;
    readonly parts?: readonly string[];
    readonly files?: readonly string[];
  },
  values: ParameterValues,
) => RequestBody | null;

/** By their names; those that are not given are `undefined`. */
export type ParameterValues = Readonly<Record<string, unknown>>;

type ParameterName<Params> = keyof Params & string;

/** What all methods of one API have in common. */
export interface ApiDescription {
  /** Where paths begin: `https://api.example.com/v1`. */
  readonly url: string;
  readonly authentication: Authentication;
  readonly queryArrays: QueryArrays;
  readonly headers: { readonly [name: string]: string };
  readonly globals: GlobalParameters;
  /** What failing answers are called, `NotFoundError` for 404; all are a `StatusError` if unset. */
  readonly statusName?: StatusName | undefined;
}

/** `NotFoundError` for 404. */
export type StatusName = (status: number) => string;

/** Parameters that every method takes. */
export interface GlobalParameters {
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly styles?: { readonly [name: string]: QueryStyle };
  /** Sent unless the call says otherwise. */
  readonly defaults: { readonly [name: string]: unknown };
}

/** The same for a method whose results are pages. */
export interface PagedOperation<Params, Page, Item> extends Operation<Params, Page> {
  /** Never there, either. */
  readonly item?: Item;
  readonly paging: Paging;
}
