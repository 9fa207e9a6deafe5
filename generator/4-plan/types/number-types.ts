import type { Api } from '../../model/api.js';
import type { Type } from '../../model/schema.js';
import { childTypes, localShape, resolveType } from './child-types.js';
import { refineClasses, type Unrefined } from './refine-types.js';

/** The same number for two types that accept the same values with the same words of the schema. */
export type TypeNumbers = (type: Type) => number;

/**
 * Numbers every type of the documents by structure: what a `$ref` means counts, not where it
 * stands, and descriptions, defaults and the order of properties do not count. Types that reach no
 * cycle are numbered from their parts upwards; all others at once, as far as they differ.
 */
export function numberTypes(api: Pick<Api, 'schemas'>): TypeNumbers {
  const schemas = new Map(api.schemas.map((schema) => [schema.key, schema]));
  const numbers = new Map<Type, number>();
  const cyclic = new Set<Type>();
  const shapes = new Map<string, number>();
  const open = new Set<Type>();

  const partsOf = (type: Type): readonly Type[] =>
    childTypes(type).map((child) => resolveType(child, schemas));

  const intern = (shape: string): number => {
    const known = shapes.get(shape) ?? shapes.size;
    shapes.set(shape, known);
    return known;
  };

  const number = (type: Type, parts: readonly (number | undefined)[]): void => {
    numbers.set(type, intern(`${localShape(type)}(${parts.join()})`));
  };

  const visit = (reference: Type): number | null => {
    const type = resolveType(reference, schemas);
    const known = numbers.get(type);
    if (known !== undefined) return known;
    if (cyclic.has(type) || open.has(type)) return null;
    open.add(type);
    const parts = partsOf(type).map(visit);
    open.delete(type);
    const finished = parts.filter((part) => part !== null);
    if (finished.length < parts.length) cyclic.add(type);
    else number(type, finished);
    return numbers.get(type) ?? null;
  };

  const unrefined = (type: Type): Unrefined<Type> => {
    const parts = partsOf(type);
    const known = parts.map((part) => numbers.get(part));
    return {
      shape: `${localShape(type)}(${known.join()})`,
      next: parts.filter((part) => !numbers.has(part)),
    };
  };

  for (const { type } of api.schemas) visit(type);
  const classes = refineClasses(new Map([...cyclic].map((type) => [type, unrefined(type)])));
  for (const [index, members] of classes.entries()) {
    const one = intern(`cycle ${index}`);
    for (const type of members) numbers.set(type, one);
  }
  // A type that is made later may equal one that leads to a cycle.
  for (const [first] of classes) {
    if (first === undefined) continue;
    const parts = partsOf(first).map((part) => numbers.get(part));
    shapes.set(`${localShape(first)}(${parts.join()})`, numbers.get(first) ?? 0);
  }

  return (reference) => {
    const found = visit(reference);
    if (found === null) throw new Error('bug in the generator: a type was not numbered');
    return found;
  };
}
