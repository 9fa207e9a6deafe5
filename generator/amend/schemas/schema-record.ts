import type { SchemaFacts } from '../../2-parse/index.js';
import { NotKnown } from '../../incremental/not-known.js';
import type { Schema } from '../../model/schema.js';
import { isExact } from '../../incremental/is-exact.js';
import { typesIn, TypeTableWriter, type TypeTable } from './type-table.js';

/** All schemas, as their documents say them, but for places. */
interface SchemaRecord {
  readonly facts: SchemaFacts;
  readonly types: TypeTable;
  readonly schemas: readonly (Omit<Schema, 'type' | 'source'> & { readonly type: number })[];
}

export interface RecordedSchemas {
  readonly facts: SchemaFacts;
  readonly schemas: readonly Omit<Schema, 'source'>[];
}

/** The JSON of them, as few runs look into it; `''` where JSON cannot say it. */
export function recordSchemas(facts: unknown, schemas: readonly Omit<Schema, 'source'>[]): string {
  if (!areFacts(facts)) return '';
  const table = new TypeTableWriter();
  const record: SchemaRecord = {
    facts,
    types: table.types,
    schemas: schemas.map(({ key, name, owner, description, type, example }) => ({
      key,
      name,
      owner,
      description,
      type: table.add(type),
      example,
    })),
  };
  const areExact = table.isExact && schemas.every(({ example }) => isExact(example));
  return areExact ? JSON.stringify(record) : '';
}

/** @throws {NotKnown} */
export function schemasIn(record: string): RecordedSchemas {
  if (record === '') throw new NotKnown();
  const { facts, types, schemas } = parsed(record);
  const all = typesIn(types);
  return {
    facts,
    schemas: schemas.map((schema) => ({
      ...schema,
      type: all[schema.type] ?? { kind: 'unknown' },
    })),
  };
}

function parsed(record: string): SchemaRecord {
  const value: unknown = JSON.parse(record);
  if (isRecord(value)) return value;
  throw new Error('bug in the generator: a record without schemas');
}

function areFacts(value: unknown): value is SchemaFacts {
  return typeof value === 'object' && value !== null && 'propertyNames' in value;
}

function isRecord(value: unknown): value is SchemaRecord {
  return typeof value === 'object' && value !== null && 'facts' in value && 'types' in value;
}
