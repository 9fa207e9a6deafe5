import type { Type } from '../../model/schema.js';
import { childTypes, localShape } from './child-types.js';

/**
 * A number for each structure, for as long as the table lives: types that lead to no schema are
 * numbered once, however many runs they stand in.
 */
export class StructureTable {
  readonly #shapes = new Map<string, number>();
  /** `null` for a type that leads to a schema, whose structure is a matter of the documents. */
  #closed = new WeakMap<Type, number | null>();
  /** How many shapes one run had. */
  #ordinary = 0;

  /** Begins anew where most of the table is of documents that are no more; what it gave is void then. */
  tidy(): void {
    if (this.#ordinary === 0) this.#ordinary = this.#shapes.size;
    if (this.#shapes.size <= 2 * this.#ordinary + 1000) return;
    this.#shapes.clear();
    this.#closed = new WeakMap();
    this.#ordinary = 0;
  }

  /** The number of the types of a shape. */
  number(shape: string): number {
    const known = this.#shapes.get(shape);
    if (known !== undefined) return known;
    this.#shapes.set(shape, this.#shapes.size);
    return this.#shapes.size - 1;
  }

  closedNumber(type: Type): number | null {
    const known = this.#closed.get(type);
    if (known !== undefined) return known;
    const number = this.#numberClosed(type);
    this.#closed.set(type, number);
    return number;
  }

  #numberClosed(type: Type): number | null {
    if (type.kind === 'reference') return null;
    const parts = childTypes(type).map((part) => this.closedNumber(part));
    return parts.includes(null) ? null : this.number(shapeText(type, parts));
  }
}

/** @param parts the numbers of its parts */
export function shapeText(type: Type, parts: readonly (number | null | undefined)[]): string {
  return `${localShape(type)}(${parts.join()})`;
}
