import type { PatternProperty, Property, Type } from '../../model/schema.js';
import { isExact } from '../../incremental/is-exact.js';

type Id = number;

/** A type whose parts are numbers of others, which stand before it. JSON. */
type TypeNode =
  | Exclude<Type, { readonly kind: 'array' | 'tuple' | 'object' | 'union' | 'intersection' }>
  | {
      readonly kind: 'array';
      readonly items: Id;
      readonly minItems: number | null;
      readonly maxItems: number | null;
    }
  | {
      readonly kind: 'tuple';
      readonly items: readonly Id[];
      readonly minItems: number;
      readonly rest: Id | null;
    }
  | {
      readonly kind: 'object';
      readonly properties: readonly (Omit<Property, 'type'> & { readonly type: Id })[];
      readonly patterns: readonly (Omit<PatternProperty, 'type'> & { readonly type: Id })[];
      readonly additional:
        { readonly kind: 'unstated' | 'closed' } | { readonly kind: 'typed'; readonly type: Id };
    }
  | { readonly kind: 'union' | 'intersection'; readonly members: readonly Id[] };

/** Types that are the same are one: of 73,000 parts of the schemas of a large API, 3,500 differ. */
export type TypeTable = readonly TypeNode[];

export class TypeTableWriter {
  readonly nodes: TypeNode[] = [];
  readonly #ids = new Map<string, Id>();
  /** What came of a table is the same object wherever it stands. */
  readonly #known = new Map<Type, Id>();
  /** JSON has no -0 and no infinite number. */
  isExact = true;

  add(type: Type): Id {
    const known = this.#known.get(type) ?? this.#add(type);
    this.#known.set(type, known);
    return known;
  }

  #add(type: Type): Id {
    const node = this.#node(type);
    if (!isExact(node)) this.isExact = false;
    const text = JSON.stringify(node);
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.nodes.length);
    return this.nodes.push(node) - 1;
  }

  #node(type: Type): TypeNode {
    const idOf = this.add.bind(this);
    switch (type.kind) {
      case 'array':
        return { ...type, items: idOf(type.items) };
      case 'tuple':
        return {
          ...type,
          items: type.items.map(idOf),
          rest: type.rest === null ? null : idOf(type.rest),
        };
      case 'object':
        return {
          kind: 'object',
          properties: type.properties.map((property) => ({
            ...property,
            type: idOf(property.type),
          })),
          patterns: type.patterns.map((pattern) => ({ ...pattern, type: idOf(pattern.type) })),
          additional:
            type.additional.kind === 'typed'
              ? { kind: 'typed', type: idOf(type.additional.type) }
              : type.additional,
        };
      case 'union':
      case 'intersection':
        return { kind: type.kind, members: type.members.map(idOf) };
      case 'unknown':
      case 'never':
      case 'primitive':
      case 'file':
      case 'literal':
      case 'reference':
        return type;
    }
  }
}

/** The types of a table; those that are the same are one object. */
export function typesIn(table: TypeTable): readonly Type[] {
  const types: Type[] = [];
  const at = (id: Id): Type => types[id] ?? { kind: 'unknown' };
  for (const node of table) types.push(typeOf(node, at));
  return types;
}

function typeOf(node: TypeNode, at: (id: Id) => Type): Type {
  switch (node.kind) {
    case 'array':
      return { ...node, items: at(node.items) };
    case 'tuple':
      return {
        ...node,
        items: node.items.map(at),
        rest: node.rest === null ? null : at(node.rest),
      };
    case 'object': {
      const { additional } = node;
      return {
        kind: 'object',
        properties: node.properties.map((property) => ({ ...property, type: at(property.type) })),
        patterns: node.patterns.map((pattern) => ({ ...pattern, type: at(pattern.type) })),
        additional:
          additional.kind === 'typed' ? { kind: 'typed', type: at(additional.type) } : additional,
      };
    }
    case 'union':
    case 'intersection':
      return { kind: node.kind, members: node.members.map(at) };
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return node;
  }
}
