/** What schemas say: the part of the Api that its pages, tables and files have in common. */
import type { DocumentText } from './quoted.js';
import type { Source } from './source.js';

export type JsonValue = null | boolean | number | DocumentText | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A schema with a heading in `_schemas.md` or a file of its own, or one below its `definitions`. */
export interface Schema {
  /** Unique: `accessToken`, or `accessToken#/definitions/status` for a definition. */
  readonly key: DocumentText;
  /** As its heading, its file or its key in `definitions` spells it. */
  readonly name: DocumentText;
  /** The key of the schema whose definition this is. */
  readonly owner: DocumentText | null;
  /** Markdown; the paragraph below the heading, else the schema's own `description` or `title`. */
  readonly description: DocumentText;
  readonly type: Type;
  /** `null` where the documents show none. */
  readonly example: JsonValue | null;
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
  | { readonly kind: 'reference'; readonly schema: DocumentText };

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly limits: Limits;
}

/** Only what the schema states: a keyword that it leaves out is `null`. */
export interface Limits {
  readonly format: DocumentText | null;
  readonly pattern: DocumentText | null;
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
  readonly name: DocumentText;
  readonly type: Type;
  readonly required: boolean;
  /** Markdown; the property's `description` or `title`, `''` where it has none. */
  readonly description: DocumentText;
  readonly default: JsonValue | null;
}

export interface PatternProperty {
  /** An ECMA 262 regular expression, as the schema spells it. */
  readonly pattern: DocumentText;
  readonly type: Type;
  readonly description: DocumentText;
}
