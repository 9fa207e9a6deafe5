import type { ObjectType, TupleType, Type } from '../../model/schema.js';
import { literalText } from '../../text/literal-text.js';
import { propertyKeyText } from '../../text/property-key.js';
import { hasProperties, type DeclaredType, type TypeNames } from '../names/name-types.js';
import { childTypes, resolveType } from '../types/number-types.js';
import {
  atom,
  expressionText,
  intersectionOf,
  operandText,
  unionOf,
  type TypeExpression,
} from './type-expression.js';

/** Writes types as TypeScript, on one line, and remembers which declarations they name. */
export class TypeWriter {
  readonly #names: TypeNames;
  readonly #used = new Set<DeclaredType>();

  constructor(names: TypeNames) {
    this.#names = names;
  }

  /** The declarations that were named so far. */
  get used(): readonly DeclaredType[] {
    return [...this.#used];
  }

  /** The type by its name, where it has one. */
  text(type: Type): string {
    return expressionText(this.#written(type));
  }

  /** `Device`, `Device | Job`; `undefined` stands for no body beside others. */
  unionText(types: readonly (Type | null)[]): string {
    const members = types.map((type) => (type === null ? atom('undefined') : this.#written(type)));
    return expressionText(unionOf(members));
  }

  /** The type itself: what stands to the right of its own `type X =`. */
  structureText(type: Type): string {
    return expressionText(this.#structure(type));
  }

  /**
   * What `[key: string]` holds in an object with properties, which TypeScript wants to include
   * theirs; `null` where the schema says nothing of other keys, or allows none.
   */
  indexText(type: ObjectType): string | null {
    const entries = this.#entries(type);
    if (entries.length === 0) return null;
    const own = type.properties.map((property) => this.#written(property.type));
    const optional = type.properties.some((property) => !property.required);
    return expressionText(unionOf([...entries, ...own, ...(optional ? [atom('undefined')] : [])]));
  }

  #written(type: Type): TypeExpression {
    const declared = this.#names.declarationOf(type);
    if (declared === null) return this.#structure(type);
    this.#used.add(declared);
    return atom(declared.name);
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
      case 'array':
        return atom(`${operandText(this.#written(type.items))}[]`);
      case 'tuple':
        return atom(this.#tupleText(type));
      case 'object':
        return atom(hasProperties(type) ? this.#objectText(type) : this.#recordText(type));
      case 'union':
        return unionOf(type.members.map((member) => this.#written(member)));
      case 'intersection':
        return intersectionOf(type.members.map((member) => this.#written(member)));
      case 'reference': {
        // A `$ref` that leads only to itself says nothing.
        const { schemas } = this.#names;
        const target = schemas.get(type.schema);
        const endless = resolveType(type, schemas).kind === 'unknown';
        return endless || target === undefined ? atom('unknown') : this.#written(target.type);
      }
    }
  }

  #tupleText(type: TupleType): string {
    const items = type.items.map((item, index) =>
      index < type.minItems ? this.text(item) : `${operandText(this.#written(item))}?`,
    );
    const rest = type.rest === null ? [] : [`...${operandText(this.#written(type.rest))}[]`];
    return `[${[...items, ...rest].join(', ')}]`;
  }

  #objectText(type: ObjectType): string {
    const index = this.indexText(type);
    const members = type.properties.map((property) => {
      const optional = property.required ? '' : '?';
      return `${propertyKeyText(property.name)}${optional}: ${this.text(property.type)}`;
    });
    if (index !== null) members.push(`[key: string]: ${index}`);
    return `{ ${members.join('; ')} }`;
  }

  #recordText(type: ObjectType): string {
    const entries = this.#entries(type);
    if (entries.length === 0) {
      return type.additional.kind === 'closed'
        ? 'Record<string, never>'
        : 'Record<string, unknown>';
    }
    const value = expressionText(unionOf(entries));
    // An alias may contain itself in an index signature, but not in the arguments of `Record`.
    return this.#entryTypes(type).some((entry) => this.#namesAnAlias(entry))
      ? `{ [key: string]: ${value} }`
      : `Record<string, ${value}>`;
  }

  #namesAnAlias(type: Type): boolean {
    const declared = this.#names.declarationOf(type);
    return declared === null
      ? childTypes(type).some((child) => this.#namesAnAlias(child))
      : !hasProperties(resolveType(declared.type, this.#names.schemas));
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
