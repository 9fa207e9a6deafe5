import type { KnownDocuments } from '../../2-parse/index.js';
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
}

/** Of schemas, what such rules look at. */
export interface RecordedApi extends Omit<Api, 'schemas' | 'outlines'> {
  readonly schemas: CheckedApi['schemas'];
}

export interface PageRecord {
  readonly document: string;
  readonly links: readonly (readonly [url: string, label: string])[];
  readonly names: readonly string[];
  /** What it asked of the schemas, each question once, in order. */
  readonly asks: readonly SchemaAsk[];
  readonly text: readonly Told[];
  readonly page: readonly Told[];
  readonly outline: Outline;
}

export type Told = Parameters<Report>;

/** `[]` is no answer. */
export type SchemaAsk =
  | readonly ['slugs', readonly [], readonly [readonly string[]]]
  | readonly ['linked', readonly [string, string], readonly [SchemaLink]]
  | readonly ['example', readonly [string, string], readonly [JsonValue] | readonly []];

type SchemaLink = ReturnType<KnownDocuments['schemas']['linked']>;
