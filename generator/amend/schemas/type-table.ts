import { withChildren } from '../../4-plan/index.js';
import { isExact } from '../../incremental/is-exact.js';
import type { Type } from '../../model/schema.js';

/**
 * Types that are the same are one: of 73,000 parts of the schemas of a large API, 3,500 differ. In place
 * of its parts each has literals, the indices of types that stand before it. JSON.
 */
export type TypeTable = readonly Type[];

export class TypeTableWriter {
  readonly types: Type[] = [];
  /** JSON has no -0 and no infinite number. */
  isExact = true;
  readonly #indices = new Map<string, number>();
  /** What came of a table is the same object wherever it stands. */
  readonly #known = new Map<Type, number>();

  add(type: Type): number {
    const known = this.#known.get(type) ?? this.#add(type);
    this.#known.set(type, known);
    return known;
  }

  #add(type: Type): number {
    const own = withChildren(type, (part) => ({ kind: 'literal', value: this.add(part) }));
    if (!isExact(own)) this.isExact = false;
    const text = JSON.stringify(own);
    const index = this.#indices.get(text) ?? this.types.push(own) - 1;
    this.#indices.set(text, index);
    return index;
  }
}

/** Whole again; those that are the same are one object. */
export function typesIn(table: TypeTable): readonly Type[] {
  const types: Type[] = [];
  const partAt = (part: Type): Type =>
    (part.kind === 'literal' ? types[Number(part.value)] : undefined) ?? { kind: 'unknown' };
  for (const own of table) types.push(withChildren(own, partAt));
  return types;
}
