/** What the documents say. Plain JSON; absence is `null` or `[]`; nobody changes a value after it was made. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Counted from 1, as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a document; `end` is the place after its last character. */
export interface Source {
  /** The docs folder's own name and the path below it, with `/`: `input-docs/device.md`. */
  readonly document: string;
  readonly start: Point;
  readonly end: Point;
}

export interface Api {
  /** The heading of `_api.md`. */
  readonly title: string;
  /** Markdown; `''` where `_api.md` has no introduction. */
  readonly description: string;
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
  /** The heading of `_api.md`. */
  readonly source: Source;
}

export interface Settings {
  /** Absolute, `http:` or `https:`, without a slash at the end. */
  readonly baseUrl: string;
  /** An npm package name. */
  readonly packageName: string;
  /** A semantic version. */
  readonly packageVersion: string;
  readonly authentication: Authentication;
  readonly queryArrays: QueryArrays;
}

export type Authentication =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'query'; readonly name: string };

/** `indices` is `a[0]=x`, `brackets` is `a[]=x`, `repeat` is `a=x&a=y`, `comma` is `a=x,y`. */
export type QueryArrays = 'indices' | 'brackets' | 'repeat' | 'comma';

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
}

/** A row of the table `Routes`. */
export interface Route {
  /** `device.get`. */
  readonly action: string;
  readonly request: Request;
  readonly source: Source;
}

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export interface Request {
  readonly method: HttpMethod;
  /** Starts with `/`; parameters stand in braces: `/devices/{deviceId}`. */
  readonly path: string;
  /** The names in braces, in order. */
  readonly parameters: readonly string[];
  readonly source: Source;
}

export interface Resource {
  /** What stands before the dot of its actions: `accessToken`. */
  readonly name: string;
  /** The page's heading: `Access Token`. */
  readonly title: string;
  /** Markdown; `''` where the page has none. */
  readonly description: string;
  readonly operations: readonly Operation[];
  readonly source: Source;
}

/** What the pages call an action. */
export interface Operation {
  /** What stands after the dot: `get`. */
  readonly name: string;
  /** `accessToken.get`. */
  readonly action: string;
  /** Markdown; `''` where the section has no sentence. */
  readonly description: string;
  /** The page's own, else that of `Routes`; `null` where neither names one. */
  readonly request: Request | null;
  /** The rows of the page; global parameters stand here only where a page repeats them. */
  readonly parameters: readonly Parameter[];
  /** Status 200 to 399, as the table has them. */
  readonly responses: readonly Response[];
  readonly errors: readonly Response[];
  readonly examples: readonly Example[];
  readonly source: Source;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** Markdown, one line; `''` where the cell is empty. */
  readonly description: string;
  readonly default: JsonValue | null;
  readonly example: JsonValue | null;
  readonly placement: Placement;
  readonly source: Source;
}

/**
 * Where a parameter travels. `form` leaves the style to the value: an array by `Query arrays`,
 * an object as JSON text, all else as it is.
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
  /** `null` where the response has no body, as with 204. */
  readonly type: Type | null;
  readonly description: string;
  readonly source: Source;
}

/** A fence below a heading `Example`. */
export interface Example {
  /** The word after the backticks; `''` where there is none. */
  readonly language: string;
  readonly code: string;
  readonly source: Source;
}

/** A schema with a heading of its own in `_schemas.md`, or one below its `definitions`. */
export interface Schema {
  /** Unique: `accessToken`, or `accessToken#/definitions/status` for a definition. */
  readonly key: string;
  /** As its heading or its key in `definitions` spells it. */
  readonly name: string;
  /** The key of the schema whose definition this is. */
  readonly owner: string | null;
  /** Markdown; the paragraph below the heading, else the schema's own `description` or `title`. */
  readonly description: string;
  readonly type: Type;
  readonly source: Source;
}

/** A type cell, or a JSON Schema (draft-04) with its `$ref`s resolved to keys. */
export type Type =
  | { readonly kind: 'unknown' }
  /** No value fits: `not: {}`, or an empty `enum`. */
  | { readonly kind: 'never' }
  | PrimitiveType
  | { readonly kind: 'file' }
  | { readonly kind: 'literal'; readonly value: JsonValue }
  | ArrayType
  | TupleType
  | ObjectType
  /** Members of `oneOf`, `anyOf`, `enum` or a `type` array. Never empty. */
  | { readonly kind: 'union'; readonly members: readonly Type[] }
  /** Members of `allOf`, with what stands beside it. Never empty. */
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  /** `schema` is the key of a `Schema`. */
  | { readonly kind: 'reference'; readonly schema: string };

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly limits: Limits;
}

/** Only what the schema states: a keyword that it leaves out is `null`. */
export interface Limits {
  readonly format: string | null;
  readonly pattern: string | null;
  /** In characters. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMinimum: boolean;
  readonly exclusiveMaximum: boolean;
  readonly multipleOf: number | null;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly items: Type;
  readonly minItems: number | null;
  readonly maxItems: number | null;
}

export interface TupleType {
  readonly kind: 'tuple';
  readonly items: readonly Type[];
  /** Items before this index must be there; from it on they may be left out. */
  readonly minItems: number;
  /** What may follow the items; `null` where nothing may. */
  readonly rest: Type | null;
}

export interface ObjectType {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  readonly patterns: readonly PatternProperty[];
  /** What other keys hold. `unstated` says nothing of them, though JSON Schema allows them. */
  readonly additional:
    { readonly kind: 'unstated' | 'closed' } | { readonly kind: 'typed'; readonly type: Type };
}

export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** Markdown; the property's `description` or `title`, `''` where it has none. */
  readonly description: string;
  readonly default: JsonValue | null;
}

export interface PatternProperty {
  /** An ECMA 262 regular expression, as the schema spells it. */
  readonly pattern: string;
  readonly type: Type;
  readonly description: string;
}
