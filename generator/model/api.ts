/** What the documents say. Plain JSON; absence is `null` or `[]`; nobody changes a value after it was made. */
import type { Outline } from './documents/outline.js';
import type { JsonValue, Schema, Type } from './schema.js';
import type { DocumentText } from './quoted.js';
import type { Source } from './source.js';

export interface Api {
  /** The heading of `_api.md`. */
  readonly title: DocumentText;
  /** Markdown; `''` where `_api.md` has no introduction. */
  readonly description: DocumentText;
  readonly settings: Settings;
  /** Sent with every request, in the order of the table. */
  readonly headers: readonly Header[];
  /** Taken by every action. Those with a default are always sent. */
  readonly globalParameters: readonly Parameter[];
  readonly routes: readonly Route[];
  /** In the order of their documents; no two have the same name. */
  readonly resources: readonly Resource[];
  /** In the order of the page, then linked files. */
  readonly schemas: readonly Schema[];
  /** Of each document, in the order of their paths. */
  readonly outlines: readonly Outline[];
  /** The heading of `_api.md`. */
  readonly source: Source;
}

export interface Settings {
  /** Absolute, `http:` or `https:`, without a slash at the end. */
  readonly baseUrl: DocumentText;
  /** An npm package name. */
  readonly packageName: DocumentText;
  /** A semantic version. */
  readonly packageVersion: DocumentText;
  readonly authentication: Authentication;
  readonly queryArrays: QueryArrays;
}

export type Authentication =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'header'; readonly name: DocumentText }
  | { readonly kind: 'query'; readonly name: DocumentText };

/** `indices` is `a[0]=x`, `brackets` is `a[]=x`, `repeat` is `a=x&a=y`, `comma` is `a=x,y`. */
export type QueryArrays = 'indices' | 'brackets' | 'repeat' | 'comma';

export interface Header {
  readonly name: DocumentText;
  readonly value: DocumentText;
  readonly source: Source;
}

/** A row of the table `Routes`. */
export interface Route {
  /** `device.get`. */
  readonly action: DocumentText;
  readonly request: Request;
  /** The row says so: nobody has compared the request with the API yet. */
  readonly guess: boolean;
  readonly source: Source;
}

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export interface Request {
  readonly method: HttpMethod;
  /** Starts with `/`; parameters stand in braces: `/devices/{deviceId}`. */
  readonly path: DocumentText;
  /** The names in braces, in order. */
  readonly parameters: readonly DocumentText[];
  readonly source: Source;
}

export interface Resource {
  /** What stands before the dot of its actions: `accessToken`. */
  readonly name: DocumentText;
  /** The page's heading: `Access Token`. */
  readonly title: DocumentText;
  /** Markdown; `''` where the page has none. */
  readonly description: DocumentText;
  /** Those of the page's introduction. */
  readonly examples: readonly Example[];
  readonly operations: readonly Operation[];
  readonly source: Source;
}

/** What the pages call an action. */
export interface Operation {
  /** What stands after the dot: `get`. */
  readonly name: DocumentText;
  /** `accessToken.get`. */
  readonly action: DocumentText;
  /** Markdown; `''` where the section has no sentence. */
  readonly description: DocumentText;
  /** The page's own, else that of `Routes`; `null` where neither names one. */
  readonly request: Request | null;
  /** `null` where the page says nothing of it. */
  readonly security: Security | null;
  /** The rows of the page; global parameters stand here only where a page repeats them. */
  readonly parameters: readonly Parameter[];
  /** Status 200 to 399, as the table has them. */
  readonly responses: readonly Response[];
  readonly errors: readonly Response[];
  readonly examples: readonly Example[];
  readonly source: Source;
}

/** What a section `Authentication` says. */
export interface Security {
  /** Markdown. */
  readonly description: DocumentText;
  /** What an access token may be allowed to do, as the page spells it: `device.*`. */
  readonly scopes: readonly DocumentText[];
  /** The part of the description that follows the list of scopes; `''` where nothing does. */
  readonly remark: DocumentText;
  readonly source: Source;
}

export interface Parameter {
  readonly name: DocumentText;
  readonly type: Type;
  readonly required: boolean;
  /** Markdown, one line; `''` where the cell is empty. */
  readonly description: DocumentText;
  readonly default: JsonValue | null;
  readonly example: JsonValue | null;
  readonly placement: Placement;
  readonly source: Source;
}

/**
 * Where a parameter travels. `json` is JSON text, whatever the value: the style of what is an object
 * by its schema, unless a row says another one. `form` leaves the style to the value: an array by
 * `Query arrays`, an object as JSON text, all else as it is.
 */
export type Placement =
  | { readonly in: 'path' }
  | { readonly in: 'query'; readonly style: QueryStyle }
  | { readonly in: 'header' }
  | { readonly in: 'body' }
  | { readonly in: 'part' };

export type QueryStyle = 'form' | 'json' | 'deepObject' | QueryArrays;

export interface Response {
  /** HTTP status, 100 to 599. */
  readonly status: number;
  /** `null` where the response has no body, as with 204. Of a stream, the type of each event's data. */
  readonly type: Type | null;
  /** `text/event-stream`, for now the only one that is recognised; `null` where none is stated. */
  readonly mediaType: DocumentText | null;
  readonly description: DocumentText;
  readonly source: Source;
}

/** A fence that is no request. */
export interface Example {
  /** The word after the backticks; `''` where there is none. */
  readonly language: DocumentText;
  readonly code: DocumentText;
  /** In the order of the text; `[]` for what is not JavaScript. */
  readonly calls: readonly ExampleCall[];
  readonly source: Source;
}

/** `client.device.get({ deviceId })` in an example. */
export interface ExampleCall {
  /** `device.get`; the pages may have no such action. */
  readonly action: DocumentText;
  /** What it passes, as far as the example shows it. */
  readonly parameters: readonly { readonly name: DocumentText; readonly source: Source }[];
  readonly source: Source;
}
