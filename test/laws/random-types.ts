import fc from 'fast-check';
import type { JsonValue, Type } from '../../generator/model/schema.js';
import { list, literal, object, primitive, union, unknown } from '../plan/type-builders.js';

const scalars: readonly Type[] = [
  unknown,
  primitive('string'),
  primitive('string', { maxLength: 2 }),
  primitive('string', { minLength: 1, pattern: '^a' }),
  primitive('number'),
  primitive('number', { minimum: 1 }),
  primitive('number', { minimum: 1, exclusiveMinimum: true }),
  primitive('integer'),
  primitive('integer', { maximum: 2, multipleOf: 2 }),
  primitive('boolean'),
  primitive('null'),
  literal('a'),
  literal('b'),
  literal(1),
  literal(true),
  literal(null),
];

export const { type: types } = fc.letrec<{ type: Type; object: Type; scalar: Type }>((tie) => ({
  scalar: fc.constantFrom(...scalars),
  object: fc
    .tuple(
      fc.dictionary(fc.constantFrom('a', 'a?', 'b', 'b?'), tie('type'), { maxKeys: 2 }),
      fc.oneof(
        fc.constant({ kind: 'unstated' } as const),
        fc.constant({ kind: 'closed' } as const),
        tie('scalar').map((type) => ({ kind: 'typed', type }) as const),
      ),
    )
    // `a` and `a?` are one property.
    .filter(
      ([keys]) => new Set(Object.keys(keys).map((key) => key[0])).size === Object.keys(keys).length,
    )
    .map(([properties, additional]) => object(properties, { additional })),
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: tie('scalar'), weight: 4 },
    { arbitrary: tie('object'), weight: 3 },
    { arbitrary: tie('type').map(list), weight: 1 },
    {
      arbitrary: fc
        .array(tie('type'), { minLength: 2, maxLength: 3 })
        .map((members) => union(...members)),
      weight: 2,
    },
  ),
}));

/** What somebody who goes by the documents sends: of an object, only keys that it states. */
export function valuesOf(type: Type): fc.Arbitrary<JsonValue> {
  const text = fc.constantFrom('', 'a', 'b', 'ab', 'abc', 'xyz');
  const number = fc.constantFrom(-1, 0, 0.5, 1, 1.5, 2, 3, 4);
  const any = fc.constantFrom<JsonValue>(null, true, 'a', 'zz', 0, 1.5, [], {}, { a: 1 });
  switch (type.kind) {
    case 'literal':
      return fc.constant(type.value);
    case 'array':
      return fc.array(valuesOf(type.items), { maxLength: 2 });
    case 'union':
      return fc.oneof(...type.members.map(valuesOf));
    case 'object': {
      const keys = type.properties.map(({ name, required, type: inner }) =>
        fc
          .tuple(required ? fc.constant(true) : fc.boolean(), valuesOf(inner))
          .map(([isThere, value]) => (isThere ? [[name, value] as const] : [])),
      );
      const others =
        type.additional.kind === 'typed' && type.additional.type.kind !== 'unknown'
          ? fc
              .option(valuesOf(type.additional.type))
              .map((value) => (value === null ? [] : [['other', value] as const]))
          : fc.constant([]);
      return fc.tuple(others, ...keys).map((entries) => Object.fromEntries(entries.flat()));
    }
    case 'primitive':
      switch (type.name) {
        case 'string':
          return text;
        case 'number':
        case 'integer':
          return number;
        case 'boolean':
          return fc.boolean();
        case 'null':
          return fc.constant(null);
      }
      break;
    case 'unknown':
    case 'never':
    case 'file':
    case 'tuple':
    case 'intersection':
    case 'reference':
      return any;
  }
}

/** The same, but its objects say nothing of other keys. */
export function opened(type: Type): Type {
  switch (type.kind) {
    case 'array':
      return { ...type, items: opened(type.items) };
    case 'union':
      return { ...type, members: type.members.map(opened) };
    case 'object':
      return {
        ...type,
        properties: type.properties.map((property) => ({
          ...property,
          type: opened(property.type),
        })),
        additional:
          type.additional.kind === 'typed'
            ? { kind: 'typed', type: opened(type.additional.type) }
            : { kind: 'unstated' },
      };
    case 'unknown':
    case 'never':
    case 'file':
    case 'tuple':
    case 'intersection':
    case 'reference':
    case 'primitive':
    case 'literal':
      return type;
  }
}
