import type { Type } from '../../../model/schema.js';
import { resolveType, type SchemaTypes } from '../child-types.js';

/**
 * TypeScript makes of choices that must all be met one choice of everything that meets them, and
 * refuses one of a hundred thousand; nobody reads one of a thousand.
 */
const mostCombinations = 1000;
/** Of what one property is in several types that must all be met. Nobody reads it: it is not written. */
const mostOfProperty = 10_000;
/** How deep in properties of properties that is looked at. */
const deepest = 3;

/** How many times types are compared; beyond that, nothing is looked at any more. */
const mostLooks = 100_000;

/** Stands for all keys that a type does not name. */
const otherKeys = '[key]';

/** How many ways there are to meet types. */
export class Choices {
  readonly #schemas: SchemaTypes;
  /** How many members a type has as a choice. */
  readonly #widths = new Map<Type, number>();
  readonly #properties = new Map<Type, ReadonlyMap<string, Type>>();
  readonly #unwritten = new Set<Type>();
  readonly #numbers = new Map<Type, number>();
  /** By the numbers of the types. */
  readonly #areFew = new Map<string, boolean>();

  constructor(schemas: SchemaTypes) {
    this.#schemas = schemas;
  }

  /** Whether TypeScript can list the ways to meet all of them, and to meet what they say of a property. */
  areFew(members: readonly Type[]): boolean {
    const distinct = this.#distinct(members);
    return this.#combinationsOf(distinct) <= mostCombinations && this.#areTogether(distinct, 0);
  }

  /** Whether what they say of a property, and of properties of that, can be met in few ways. */
  #areTogether(members: readonly Type[], depth: number): boolean {
    if (depth === deepest) return true;
    const key = `${depth} ${members.map((member) => this.#numberOf(member)).join(' ')}`;
    const known = this.#areFew.get(key);
    if (known !== undefined) return known;
    if (this.#areFew.size > mostLooks) return true;
    this.#areFew.set(key, true);
    const answer = this.#sharedBy(members).every((types) => {
      const distinct = this.#distinct(types);
      return (
        this.#combinationsOf(distinct) <= mostOfProperty && this.#areTogether(distinct, depth + 1)
      );
    });
    this.#areFew.set(key, answer);
    return answer;
  }

  #numberOf(type: Type): number {
    const number = this.#numbers.get(type) ?? this.#numbers.size;
    this.#numbers.set(type, number);
    return number;
  }

  #distinct(types: readonly Type[]): readonly Type[] {
    return [...new Set(types.map((type) => resolveType(type, this.#schemas)))];
  }

  /** TypeScript makes of choices of plain values what they have in common, and lists nothing. */
  #combinationsOf(members: readonly Type[]): number {
    let plain = 1;
    let others = 1;
    for (const member of members) {
      const width = this.#widthOf(member);
      if (isPlain(member)) plain = Math.max(plain, width);
      else others *= width;
    }
    return plain * others;
  }

  #widthOf(type: Type): number {
    const known = this.#widths.get(type);
    if (known !== undefined) return known;
    // One that leads back here is a list or an object by now.
    this.#widths.set(type, 1);
    const width = this.#countMembers(type);
    this.#widths.set(type, width);
    return width;
  }

  #countMembers(type: Type): number {
    switch (type.kind) {
      case 'union':
        return this.#distinct(type.members).reduce((sum, one) => sum + this.#widthOf(one), 0);
      case 'intersection': {
        const combinations = this.#combinationsOf(this.#distinct(type.members));
        // Of too many, there is one: `unknown`. What a property is as a whole is not written, and stays.
        return combinations > mostCombinations && !this.#unwritten.has(type) ? 1 : combinations;
      }
      case 'reference':
      case 'unknown':
      case 'never':
      case 'primitive':
      case 'file':
      case 'literal':
      case 'array':
      case 'tuple':
      case 'object':
        return 1;
    }
  }

  /** The types that several of them have for one property, for each such property. */
  #sharedBy(members: readonly Type[]): readonly (readonly Type[])[] {
    const maps = members.map((member) => this.#propertiesOf(member));
    // A large one, which many others extend, is looked up in, not listed.
    maps.sort((one, other) => other.size - one.size);
    const [largest = new Map<string, Type>(), ...others] = maps;
    const found = new Map<string, Type[]>();
    for (const map of others) {
      for (const [name, type] of map) {
        const first = largest.get(name);
        const types = found.get(name) ?? (first === undefined ? [] : [first]);
        types.push(type);
        found.set(name, types);
      }
    }
    return [...found.values()].filter(({ length }) => length > 1);
  }

  /** What its properties are, where they are several things in one. */
  #propertiesOf(type: Type): ReadonlyMap<string, Type> {
    const known = this.#properties.get(type);
    if (known !== undefined) return known;
    this.#properties.set(type, new Map());
    const properties = this.#listProperties(type);
    this.#properties.set(type, properties);
    return properties;
  }

  #listProperties(type: Type): ReadonlyMap<string, Type> {
    if (type.kind === 'object') {
      const others = type.patterns.map((pattern) => pattern.type);
      if (type.additional.kind === 'typed') others.push(type.additional.type);
      return new Map([
        ...type.properties.map((property) => [property.name, property.type] as const),
        ...(others.length > 0 ? [[otherKeys, this.#together('union', others)] as const] : []),
      ]);
    }
    const { kind } = type;
    if (kind !== 'union' && kind !== 'intersection') return new Map();
    const all = new Map<string, Type[]>();
    for (const member of this.#distinct(type.members)) {
      for (const [name, one] of this.#propertiesOf(member)) {
        const types = all.get(name) ?? [];
        types.push(one);
        all.set(name, types);
      }
    }
    return new Map([...all].map(([name, types]) => [name, this.#together(kind, types)]));
  }

  #together(kind: 'union' | 'intersection', members: readonly Type[]): Type {
    const [only] = members;
    if (only !== undefined && members.length === 1) return only;
    const type: Type = { kind, members };
    this.#unwritten.add(type);
    return type;
  }
}

function isPlain(type: Type): boolean {
  return (
    type.kind === 'union' &&
    type.members.every(({ kind }) => kind === 'literal' || kind === 'primitive')
  );
}
