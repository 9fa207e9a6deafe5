import type { Code } from '../../model/quoted.js';
import type { ObjectType, Property, TupleType, Type } from '../../model/schema.js';
import { literalText } from '../../text/literal-text.js';
import { propertyKeyText } from '../../text/property-key.js';
import { code, joinCode } from '../../text/tags.js';
import { isInherited } from '../names/inherited.js';
import { hasProperties, type NamedType, type TypeLookup } from '../names/name-types.js';
import { childTypes } from '../types/child-types.js';
import {
  atom,
  expressionText,
  intersectionOf,
  operandText,
  unionOf,
  usesOf,
  type TypeExpression,
} from './type-expression.js';

const primitiveTexts = {
  string: code`string`,
  number: code`number`,
  integer: code`number`,
  boolean: code`boolean`,
  null: code`null`,
} as const;

type WrittenProperty = Pick<Property, 'name' | 'type' | 'required'>;

/** Writes types as TypeScript, on one line, and remembers which declarations they name. */
export class TypeWriter {
  readonly #names: TypeLookup;
  readonly #used = new Set<NamedType>();
  /** Each once: several ways may lead to a type, and twice as many to each one below it. */
  readonly #structures = new Map<Type, TypeExpression>();

  constructor(names: TypeLookup) {
    this.#names = names;
  }

  /** The declarations that were named so far. */
  get used(): readonly NamedType[] {
    return [...this.#used];
  }

  /** The type by its name, where it has one. */
  text(type: Type): Code {
    return this.#final(this.#written(type));
  }

  /** A declaration by its name. */
  nameText(declared: NamedType): Code {
    return this.#final(atom(declared.name, [declared]));
  }

  /** `Device`, `Device | Job`; `undefined` stands for no body beside others. */
  unionText(types: readonly (Type | null)[]): Code {
    const members = types.map((type) =>
      type === null ? atom(code`undefined`) : this.#written(type),
    );
    return this.#final(unionOf(members));
  }

  /** What a parameter takes. Callers pass on what they may not have: `get({ limit: options.limit })`. */
  argumentText(parameter: WrittenProperty): Code {
    // What comes back is a `Blob`; what goes out may be more.
    const isFile = parameter.type.kind === 'file';
    const written = isFile ? atom(code`FileSource`) : this.#written(parameter.type);
    const given = withInherited(written, parameter);
    return this.#final(unionOf(parameter.required ? [given] : [given, atom(code`undefined`)]));
  }

  /** What a property holds. */
  propertyText(property: WrittenProperty): Code {
    return this.#final(this.#property(property));
  }

  /** The type itself: what stands to the right of its own `type X =`. */
  structureText(type: Type): Code {
    return this.#final(this.#structure(type));
  }

  /**
   * What `[key: string]` holds in an object with properties, which TypeScript wants to include
   * theirs; `null` where the schema says nothing of other keys, or allows none.
   */
  indexText(type: ObjectType): Code | null {
    const index = this.#index(type);
    return index === null ? null : this.#final(index);
  }

  /** Only what ends up in a text is used: beside `unknown`, other members fall away. */
  #final(expression: TypeExpression): Code {
    for (const declared of usesOf(expression)) this.#used.add(declared);
    return expressionText(expression);
  }

  #index(type: ObjectType): TypeExpression | null {
    const entries = this.#entries(type);
    if (entries.length === 0) return null;
    const own = type.properties.map((property) => this.#property(property));
    const optional = type.properties.some((property) => !property.required);
    return unionOf([...entries, ...own, ...(optional ? [atom(code`undefined`)] : [])]);
  }

  #property(property: WrittenProperty): TypeExpression {
    return withInherited(this.#written(property.type), property);
  }

  #written(type: Type): TypeExpression {
    const declared = this.#names.declarationOf(type);
    return declared === null ? this.#structure(type) : atom(declared.name, [declared]);
  }

  #structure(type: Type): TypeExpression {
    const known = this.#structures.get(type);
    if (known !== undefined) return known;
    const structure = this.#expression(type);
    this.#structures.set(type, structure);
    return structure;
  }

  #expression(type: Type): TypeExpression {
    switch (type.kind) {
      case 'unknown':
      case 'never':
        return atom(type.kind === 'never' ? code`never` : code`unknown`);
      case 'primitive':
        return atom(primitiveTexts[type.name]);
      case 'file':
        return atom(code`Blob`);
      case 'literal':
        return atom(literalText(type.value));
      case 'array': {
        const items = this.#written(type.items);
        return atom(code`${operandText(items)}[]`, usesOf(items));
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
        return target === undefined ? atom(code`unknown`) : this.#written(target.type);
      }
    }
  }

  /** Of a type that leads to itself, TypeScript puts off what such an item is only where it has a name. */
  #tuple(type: TupleType): TypeExpression {
    const items = type.items.map((item) => this.#written(item));
    const rest = type.rest === null ? [] : [this.#written(type.rest)];
    const isNamed = childTypes(type)
      .slice(type.minItems)
      .some((item) => this.#holdsList(item));
    const texts = isNamed
      ? [
          ...items.map((item, index) => {
            const mark = index < type.minItems ? code`` : code`?`;
            return code`item${index + 1}${mark}: ${expressionText(item)}`;
          }),
          ...rest.map((item) => code`...others: ${operandText(item)}[]`),
        ]
      : [
          ...items.map((item, index) =>
            index < type.minItems ? expressionText(item) : code`${operandText(item)}?`,
          ),
          ...rest.map((item) => code`...${operandText(item)}[]`),
        ];
    return atom(code`[${joinCode(texts, code`, `)}]`, usesOf(...items, ...rest));
  }

  /** Whether a list is written in its place, alone or as one of several things. */
  #holdsList(type: Type): boolean {
    if (this.#names.declarationOf(type) !== null) return false;
    if (type.kind === 'reference') {
      const target = this.#names.get(type.schema);
      return target !== undefined && this.#holdsList(target.type);
    }
    if (type.kind === 'union' || type.kind === 'intersection') {
      return type.members.some((member) => this.#holdsList(member));
    }
    return type.kind === 'array' || type.kind === 'tuple';
  }

  #object(type: ObjectType): TypeExpression {
    const index = this.#index(type);
    const values = type.properties.map((property) => this.#property(property));
    const members = type.properties.map(({ name, required }, position) => {
      const value = values[position] ?? atom(code`unknown`);
      const mark = required ? code`` : code`?`;
      return code`${propertyKeyText(name)}${mark}: ${expressionText(value)}`;
    });
    if (index !== null) members.push(code`[key: string]: ${expressionText(index)}`);
    return atom(
      code`{ ${joinCode(members, code`; `)} }`,
      usesOf(...values, ...(index === null ? [] : [index])),
    );
  }

  #record(type: ObjectType): TypeExpression {
    const entries = this.#entries(type);
    if (entries.length === 0) {
      return atom(
        type.additional.kind === 'closed'
          ? code`Record<string, never>`
          : code`Record<string, unknown>`,
      );
    }
    const value = unionOf(entries);
    // An alias may contain itself in an index signature, but not in the arguments of `Record`.
    const text = this.#entryTypes(type).some((entry) => this.#namesAnAlias(entry))
      ? code`{ [key: string]: ${expressionText(value)} }`
      : code`Record<string, ${expressionText(value)}>`;
    return atom(text, usesOf(value));
  }

  #namesAnAlias(type: Type): boolean {
    const declared = this.#names.declarationOf(type);
    if (declared !== null) return !declared.isInterface;
    if (type.kind !== 'reference') return childTypes(type).some((part) => this.#namesAnAlias(part));
    // One step: what it leads to may have a name.
    const target = this.#names.get(type.schema);
    return target !== undefined && this.#namesAnAlias(target.type);
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

/** What is left out is there all the same where all objects inherit it: a function. */
function withInherited(type: TypeExpression, { name, required }: WrittenProperty): TypeExpression {
  return required || !isInherited(name) ? type : unionOf([type, atom(code`Function`)]);
}
