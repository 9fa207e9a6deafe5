import type { Api } from '../../generator/model/api.js';
import type { JsonValue, Limits, ObjectType, Schema, Type } from '../../generator/model/schema.js';
import type { Source } from '../../generator/model/source.js';

const source: Source = {
  document: 'docs/_schemas.md',
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
};

const noLimits: Limits = {
  format: null,
  pattern: null,
  minLength: null,
  maxLength: null,
  minimum: null,
  maximum: null,
  exclusiveMinimum: false,
  exclusiveMaximum: false,
  multipleOf: null,
};

type PrimitiveName = 'string' | 'number' | 'integer' | 'boolean' | 'null';

export const unknown: Type = { kind: 'unknown' };

export function primitive(name: PrimitiveName, limits: Partial<Limits> = {}): Type {
  return { kind: 'primitive', name, limits: { ...noLimits, ...limits } };
}

export function literal(value: JsonValue): Type {
  return { kind: 'literal', value };
}

export function list(items: Type): Type {
  return { kind: 'array', items, minItems: null, maxItems: null };
}

export function tuple(items: readonly Type[], minItems: number, rest: Type | null): Type {
  return { kind: 'tuple', items, minItems, rest };
}

export function union(...members: readonly Type[]): Type {
  return { kind: 'union', members };
}

export function intersection(...members: readonly Type[]): Type {
  return { kind: 'intersection', members };
}

export function reference(schema: string): Type {
  return { kind: 'reference', schema };
}

/** A property whose name ends in `?` is optional. */
export function object(
  properties: { readonly [name: string]: Type },
  more: Partial<Pick<ObjectType, 'additional' | 'patterns'>> = {},
): ObjectType {
  return {
    kind: 'object',
    properties: Object.entries(properties).map(([name, type]) => ({
      name: name.replace(/\?$/, ''),
      type,
      required: !name.endsWith('?'),
      description: '',
      default: null,
    })),
    patterns: more.patterns ?? [],
    additional: more.additional ?? { kind: 'unstated' },
  };
}

/** A key with `#` belongs to the schema before it. */
export function schemasOf(types: { readonly [key: string]: Type }): readonly Schema[] {
  return Object.entries(types).map(([key, type]) => {
    const [owner] = key.split('#');
    const isDefinition = key.includes('#');
    return {
      key,
      name: key.slice(key.lastIndexOf('/') + 1),
      owner: isDefinition && owner !== undefined ? owner : null,
      description: '',
      example: null,
      type,
      source,
    };
  });
}

export function apiOf(schemas: readonly Schema[], more: Partial<Api> = {}): Api {
  return {
    title: 'Test API',
    description: '',
    settings: {
      baseUrl: 'https://api.example.com',
      packageName: 'test-api',
      packageVersion: '1.0.0',
      authentication: { kind: 'bearer' },
      queryArrays: 'repeat',
    },
    headers: [],
    globalParameters: [],
    routes: [],
    resources: [],
    schemas,
    outlines: [],
    source,
    ...more,
  };
}
