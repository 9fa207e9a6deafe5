import type { Api } from '../../model/api.js';
import type { Schema, Type } from '../../model/schema.js';

/** The same number for two types that accept the same values with the same words of the schema. */
export type TypeNumbers = (type: Type) => number;

/**
 * Numbers every type of the documents by structure: what a `$ref` means counts, not where it
 * stands, and descriptions and defaults do not count. Types without recursion are numbered in one
 * pass; those that reach a cycle are told apart by refinement, round by round, until no round
 * tells more of them apart.
 */
export function numberTypes(api: Pick<Api, 'schemas'>): TypeNumbers {
  const schemas = new Map(api.schemas.map((schema) => [schema.key, schema]));
  const numbers = new Map<Type, number>();
  const cyclic = new Set<Type>();
  const shapes = new Map<string, number>();
  const open = new Set<Type>();

  const intern = (shape: string): number => {
    const known = shapes.get(shape);
    if (known !== undefined) return known;
    shapes.set(shape, shapes.size);
    return shapes.size - 1;
  };

  const visit = (reference: Type): number | null => {
    const type = resolveType(reference, schemas);
    const known = numbers.get(type);
    if (known !== undefined) return known;
    if (cyclic.has(type) || open.has(type)) return null;
    open.add(type);
    const parts = childTypes(type).map(visit);
    open.delete(type);
    if (parts.some((part) => part === null)) {
      cyclic.add(type);
      return null;
    }
    const number = intern(`${localShape(type)}(${parts.join()})`);
    numbers.set(type, number);
    return number;
  };

  const refine = (): void => {
    let colors = new Map<Type, number>([...cyclic].map((type) => [type, intern('cyclic')]));
    for (let classes = 0; ;) {
      const next = new Map<Type, number>();
      for (const type of cyclic) {
        const parts = childTypes(type).map((child) => {
          const target = resolveType(child, schemas);
          return numbers.get(target) ?? colors.get(target);
        });
        next.set(type, intern(`~${colors.get(type)} ${localShape(type)}(${parts.join()})`));
      }
      const count = new Set(next.values()).size;
      colors = next;
      if (count === classes) break;
      classes = count;
    }
    for (const [type, color] of colors) numbers.set(type, color);
    cyclic.clear();
  };

  return (reference) => {
    const type = resolveType(reference, schemas);
    const known = numbers.get(type) ?? visit(type);
    if (known !== null) return known;
    refine();
    const number = numbers.get(type);
    if (number === undefined) throw new Error('bug in the generator: a type was not numbered');
    return number;
  };
}

/** Follows `$ref`s; one that leads only to itself accepts everything. */
export function resolveType(
  type: Type,
  schemas: ReadonlyMap<string, Schema>,
): Exclude<Type, { kind: 'reference' }> {
  const seen = new Set<string>();
  let target = type;
  while (target.kind === 'reference') {
    if (seen.has(target.schema)) return { kind: 'unknown' };
    seen.add(target.schema);
    const schema = schemas.get(target.schema);
    if (schema === undefined) {
      throw new Error(`bug in the generator: no schema has the key ${target.schema}`);
    }
    target = schema.type;
  }
  return target;
}

export function childTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return [];
    case 'array':
      return [type.items];
    case 'tuple':
      return type.rest === null ? type.items : [...type.items, type.rest];
    case 'object':
      return [
        ...type.properties.map((property) => property.type),
        ...type.patterns.map((pattern) => pattern.type),
        ...(type.additional.kind === 'typed' ? [type.additional.type] : []),
      ];
    case 'union':
    case 'intersection':
      return type.members;
  }
}

/** All of a type that is not in its children. */
function localShape(type: Type): string {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'file':
    case 'reference':
      return type.kind;
    case 'primitive':
      return JSON.stringify([type.name, type.limits]);
    case 'literal':
      return `literal ${JSON.stringify(type.value)}`;
    case 'array':
      return `array ${type.minItems} ${type.maxItems}`;
    case 'tuple':
      return `tuple ${type.minItems} ${type.rest === null}`;
    case 'object':
      return JSON.stringify([
        type.properties.map((property) => [property.name, property.required]),
        type.patterns.map((pattern) => pattern.pattern),
        type.additional.kind,
      ]);
    case 'union':
    case 'intersection':
      return type.kind;
  }
}
