import type { ObjectType, TupleType, Type } from '../../model/schema.js';
import { literalText } from '../../text/literal-text.js';
import { propertyKeyText } from '../../text/property-key.js';
import { hasProperties, type NamedType, type TypeLookup } from '../names/name-types.js';
import { childTypes, resolveType } from '../types/child-types.js';
import {
  atom,
  expressionText,
  intersectionOf,
  operandText,
  unionOf,
  usesOf,
  type TypeExpression,
} from './type-expression.js';

/** Writes types as TypeScript, on one line, and remembers which declarations they name. */
export class TypeWriter {
  readonly #names: TypeLookup;
  readonly #used = new Set<NamedType>();

  constructor(names: TypeLookup) {
    this.#names = names;
  }

  /** The declarations that were named so far. */
  get used(): readonly NamedType[] {
    return [...this.#used];
  }

  /** The type by its name, where it has one. */
  text(type: Type): string {
    return this.#final(this.#written(type));
  }

  /** A declaration by its name. */
  nameText(declared: NamedType): string {
    return this.#final(atom(declared.name, [declared]));
  }

  /** `Device`, `Device | Job`; `undefined` stands for no body beside others. */
  unionText(types: readonly (Type | null)[]): string {
    const members = types.map((type) => (type === null ? atom('undefined') : this.#written(type)));
    return this.#final(unionOf(members));
  }

  /** The type itself: what stands to the right of its own `type X =`. */
  structureText(type: Type): string {
    return this.#final(this.#structure(type));
  }

  /**
   * What `[key: string]` holds in an object with properties, which TypeScript wants to include
   * theirs; `null` where the schema says nothing of other keys, or allows none.
   */
  indexText(type: ObjectType): string | null {
    const index = this.#index(type);
    return index === null ? null : this.#final(index);
  }

  /** Only what ends up in a text is used: beside `unknown`, other members fall away. */
  #final(expression: TypeExpression): string {
    for (const declared of usesOf(expression)) this.#used.add(declared);
    return expressionText(expression);
  }

  #index(type: ObjectType): TypeExpression | null {
    const entries = this.#entries(type);
    if (entries.length === 0) return null;
    const own = type.properties.map((property) => this.#written(property.type));
    const optional = type.properties.some((property) => !property.required);
    return unionOf([...entries, ...own, ...(optional ? [atom('undefined')] : [])]);
  }

  #written(type: Type): TypeExpression {
    const declared = this.#names.declarationOf(type);
    return declared === null ? this.#structure(type) : atom(declared.name, [declared]);
  }

  #structure(type: Type): TypeExpression {
    switch (type.kind) {
      case 'unknown':
      case 'never':
        return atom(type.kind);
      case 'primitive':
        return atom(type.name === 'integer' ? 'number' : type.name);
      case 'file':
        return atom('Blob');
      case 'literal':
        return atom(literalText(type.value));
      case 'array': {
        const items = this.#written(type.items);
        return atom(`${operandText(items)}[]`, usesOf(items));
      }
      case 'tuple':
        return this.#tuple(type);
      case 'object':
        return hasProperties(type) ? this.#object(type) : this.#record(type);
      case 'union':
        return unionOf(type.members.map((member) => this.#written(member)));
      case 'intersection':
        return intersectionOf(type.members.map((member) => this.#written(member)));
      case 'reference': {
        const target = this.#names.get(type.schema);
        return target === undefined ? atom('unknown') : this.#written(target.type);
      }
    }
  }

  #tuple(type: TupleType): TypeExpression {
    const items = type.items.map((item) => this.#written(item));
    const rest = type.rest === null ? [] : [this.#written(type.rest)];
    const texts = [
      ...items.map((item, index) =>
        index < type.minItems ? expressionText(item) : `${operandText(item)}?`,
      ),
      ...rest.map((item) => `...${operandText(item)}[]`),
    ];
    return atom(`[${texts.join(', ')}]`, usesOf(...items, ...rest));
  }

  #object(type: ObjectType): TypeExpression {
    const index = this.#index(type);
    const values = type.properties.map((property) => this.#written(property.type));
    const members = type.properties.map(({ name, required }, position) => {
      const value = values[position] ?? atom('unknown');
      return `${propertyKeyText(name)}${required ? '' : '?'}: ${expressionText(value)}`;
    });
    if (index !== null) members.push(`[key: string]: ${expressionText(index)}`);
    return atom(`{ ${members.join('; ')} }`, usesOf(...values, ...(index === null ? [] : [index])));
  }

  #record(type: ObjectType): TypeExpression {
    const entries = this.#entries(type);
    if (entries.length === 0) {
      return atom(
        type.additional.kind === 'closed' ? 'Record<string, never>' : 'Record<string, unknown>',
      );
    }
    const value = unionOf(entries);
    // An alias may contain itself in an index signature, but not in the arguments of `Record`.
    const text = this.#entryTypes(type).some((entry) => this.#namesAnAlias(entry))
      ? `{ [key: string]: ${expressionText(value)} }`
      : `Record<string, ${expressionText(value)}>`;
    return atom(text, usesOf(value));
  }

  #namesAnAlias(type: Type): boolean {
    const declared = this.#names.declarationOf(type);
    if (declared !== null) return !declared.isInterface;
    const parts = type.kind === 'reference' ? [resolveType(type, this.#names)] : childTypes(type);
    return parts.some((part) => this.#namesAnAlias(part));
  }

  #entries(type: ObjectType): readonly TypeExpression[] {
    return this.#entryTypes(type).map((entry) => this.#written(entry));
  }

  #entryTypes(type: ObjectType): readonly Type[] {
    return [
      ...type.patterns.map((pattern) => pattern.type),
      ...(type.additional.kind === 'typed' ? [type.additional.type] : []),
    ];
  }
}
