import type { KnownDocuments } from '../../2-parse/index.js';
import { byIdentity } from '../../incremental/by-identity.js';
import type { TypeAnswer } from '../../4-plan/index.js';
import type { Api } from '../../model/api.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Outline } from '../../model/documents/outline.js';
import type { Report } from '../../model/messages.js';
import type { Plan } from '../../model/plan.js';
import type { JsonValue } from '../../model/schema.js';

/** What a run leaves for one that differs in a few pages. JSON. */
export interface RunRecord {
  /** In the order of their paths. */
  readonly pages: readonly PageRecord[];
  /** What was told while documents were parsed, but by a page itself. */
  readonly others: readonly Told[];
  readonly api: RecordedApi;
  /** What rules across documents told. */
  readonly checked: readonly Told[];
  /** Of `_api.md`; its routes are those of the Api. */
  readonly companion: Omit<KnownDocuments['companion'], 'routes'>;
  /** The keys of schemas whose values are objects. */
  readonly objects: readonly string[];
  readonly plan: Plan;
  readonly answers: readonly TypeAnswer[];
  /** See `schemas/schema-record.ts`. */
  readonly schemas: string;
}

/** Of schemas, what such rules look at. */
export interface RecordedApi extends Omit<Api, 'schemas' | 'outlines'> {
  readonly schemas: CheckedApi['schemas'];
}

export interface PageRecord {
  readonly document: string;
  readonly links: readonly (readonly [url: string, label: string])[];
  /** What links in texts may call of it. */
  readonly anchors: readonly string[];
  /** What it asked of the schemas, each question once, in order. */
  readonly asks: readonly SchemaAsk[];
  readonly text: readonly Told[];
  readonly page: readonly Told[];
  /** The JSON of an Outline, as most runs look into one or two of them. */
  readonly outline: string;
}

/** The same object each time: whoever watches knows what was found in it. */
export const outlineIn = byIdentity(({ outline }: PageRecord): Outline => {
  const value: unknown = JSON.parse(outline);
  if (!isOutline(value)) throw new Error('bug in the generator: a record without an outline');
  return value;
});

function isOutline(value: unknown): value is Outline {
  return typeof value === 'object' && value !== null && 'headings' in value;
}

export type Told = Parameters<Report>;

/** `[]` is no answer. */
export type SchemaAsk =
  | readonly ['slugs', readonly [], readonly [readonly string[]]]
  | readonly ['linked', readonly [string, string], readonly [SchemaLink]]
  | readonly ['example', readonly [string, string], readonly [JsonValue] | readonly []];

type SchemaLink = ReturnType<KnownDocuments['schemas']['linked']>;
