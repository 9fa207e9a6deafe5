import type { Api } from '../api.js';
import type { Source } from '../source.js';

/** An Api, and where those of its facts stand that carry no place themselves. */
export interface DocumentedApi {
  readonly api: Api;
  /** A part of a schema; as far as it is found, at least the schema itself. */
  readonly placeInSchema: (key: string, path: TypePath) => Source;
  /** A row of the table `Client`: `Base URL`; the page's heading where there is none. */
  readonly placeOfSetting: (name: string) => Source;
}

/** Where a type stands inside of another one. */
export type TypePath = readonly TypeStep[];

export type TypeStep =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'items' }
  /** The keys that no property names. */
  | { readonly kind: 'others' };
