import type { Api } from '../../model/api.js';
import type { Type } from '../../model/schema.js';
import { childTypes } from '../types/child-types.js';

type SchemasAndUses = Pick<Api, 'schemas' | 'resources' | 'globalParameters'>;

/**
 * The keys of schemas that hold definitions and say nothing themselves, and to which nothing leads:
 * nobody has a use for their type.
 */
export function findMereHomes(api: SchemasAndUses): readonly string[] {
  const owners = new Set(api.schemas.map(({ owner }) => owner));
  const silent = api.schemas.filter(({ key, type }) => type.kind === 'unknown' && owners.has(key));
  if (silent.length === 0) return [];
  const met = new Set<string>();
  const visit = (type: Type): void => {
    if (type.kind === 'reference') met.add(type.schema);
    for (const child of childTypes(type)) visit(child);
  };
  for (const { type } of api.schemas) visit(type);
  for (const type of typesOfActions(api)) visit(type);
  return silent.map(({ key }) => key).filter((key) => !met.has(key));
}

function typesOfActions({ resources, globalParameters }: SchemasAndUses): readonly Type[] {
  const operations = resources.flatMap((resource) => resource.operations);
  return [
    ...globalParameters.map(({ type }) => type),
    ...operations.flatMap(({ parameters }) => parameters.map(({ type }) => type)),
    ...operations
      .flatMap(({ responses, errors }) => [...responses, ...errors])
      .flatMap(({ type }) => (type === null ? [] : [type])),
  ];
}
