import type { Paging } from './call/paging.js';
import type { Authentication } from './request/authentication.js';
import type { RequestBody } from './request/body.js';

/** How arrays travel in a query: `a[0]=x`, `a[]=x`, `a=x&a=y`, `a=x,y`. */
export type QueryArrays = 'indices' | 'brackets' | 'repeat' | 'comma';

/** `json` sends JSON text, `deepObject` sends `a[b]=c`; `form` lets the value decide. */
export type QueryStyle = 'form' | 'json' | 'deepObject' | QueryArrays;

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** What one method of the client sends. `Params` checks every name that stands here. */
export interface Operation<Params, Result = unknown> {
  /** Never there: it tells the compiler what the method gives. */
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
  /** The parameter that is the JSON body. */
  readonly body?: ParameterName<Params>;
  /** The parameters that are parts of a multipart body. */
  readonly parts?: readonly ParameterName<Params>[];
  /** Those of the parts that are files. */
  readonly files?: readonly ParameterName<Params>[];
  /** Makes the multipart body: named by the operations that need it, so that no other loads it. */
  readonly encodeParts?: EncodeParts;
  readonly styles?: { readonly [Name in ParameterName<Params>]?: QueryStyle };
}

/** @returns `null` where none of the parameters is given */
export type EncodeParts = (
  names: readonly string[],
  values: ReadonlyMap<string, unknown>,
  files?: readonly string[],
) => RequestBody | null;

type ParameterName<Params> = keyof Params & string;

/** What all methods of one API have in common. */
export interface ApiDescription {
  /** Where paths begin: `https://api.example.com/v1`. */
  readonly url: string;
  readonly authentication: Authentication;
  readonly queryArrays: QueryArrays;
  readonly headers: { readonly [name: string]: string };
  /** Parameters that every method takes. */
  readonly globals: {
    readonly query: readonly string[];
    readonly headers: readonly string[];
    readonly styles: { readonly [name: string]: QueryStyle };
    /** Sent unless the call says otherwise. */
    readonly defaults: { readonly [name: string]: unknown };
  };
}

/** The same for a method whose results are pages. */
export interface PagedOperation<Params, Page, Item> extends Operation<Params, Page> {
  /** Never there, either. */
  readonly item?: Item;
  readonly paging: Paging;
}
