// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings fetches data over HTTP.
 * Whether it sends a body depends on the method.
 */
export type DataHttp = DataHttpVariant1 | DataHttpVariant2;

export interface DataHttpVariant1 {
  /** HTTP method of a request without a body. */
  method: 'GET' | 'DELETE';
  /** JSON path in the payload that receives the response. */
  responsePath?: string;
  /** Template of the address to request. */
  uriTemplate: string;
  /** Header fields to send with the request. */
  headerInfo?: DataHttpHeaderInfo[];
}

export interface DataHttpVariant2 {
  /** HTTP method of a request with a body. */
  method: 'POST' | 'PATCH' | 'PUT';
  /** JSON path in the payload that receives the response. */
  responsePath?: string;
  /** Template of the address to request. */
  uriTemplate: string;
  /** Template of the body to send. */
  bodyTemplate: string;
  /** Header fields to send with the request. */
  headerInfo?: DataHttpHeaderInfo[];
}

export interface DataHttpHeaderInfo {
  /** Name of the header field. At least 1 character. */
  key: string;
  /** Template of the header field's value. At least 1 character. */
  valueTemplate: string;
}
