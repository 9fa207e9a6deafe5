import type { JsonObject, Type } from '../../../model/schema.js';
import type { Surroundings, TypeParser } from './type-parser.js';
import { isArray, keyword } from './keyword.js';
import { numberOf } from './limits.js';

/** An array, or a tuple where `items` lists a schema for each place. */
export function parseArray(
  schema: JsonObject,
  surroundings: Surroundings,
  parser: TypeParser,
): Type {
  const items = keyword(schema, 'items');
  const inner = { ...surroundings, inherited: new Map() };
  const minItems = numberOf(keyword(schema, 'minItems'));
  const maxItems = numberOf(keyword(schema, 'maxItems'));
  if (!isArray(items)) {
    return {
      kind: 'array',
      items: parser.type(items ?? {}, { ...inner, path: [...surroundings.path, 'items'] }),
      minItems,
      maxItems,
    };
  }
  const additional = keyword(schema, 'additionalItems') ?? {};
  const places = items.slice(0, maxItems ?? items.length);
  const isFull = maxItems !== null && maxItems <= items.length;
  return {
    kind: 'tuple',
    items: places.map((item, index) =>
      parser.type(item, { ...inner, path: [...surroundings.path, 'items', index] }),
    ),
    minItems: Math.min(minItems ?? 0, places.length),
    rest:
      additional === false || isFull
        ? null
        : parser.type(additional, { ...inner, path: [...surroundings.path, 'additionalItems'] }),
  };
}
