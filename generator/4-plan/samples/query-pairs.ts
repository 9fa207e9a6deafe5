import type { QueryArrays, QueryStyle } from '../../model/api.js';
import type { JsonValue } from '../../model/schema.js';
import { isList } from '../../text/literal-text.js';

/**
 * The pairs in which a query parameter arrives, decoded. Written from the documents' rules and not
 * from the runtime's code, so that the generated tests compare two opinions.
 */
export function planQueryPairs(
  name: string,
  value: JsonValue,
  style: QueryStyle,
  arrays: QueryArrays,
): readonly (readonly [string, string])[] {
  if (style === 'json') return [[name, JSON.stringify(value)]];
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  if (style === 'deepObject') return deepPairs(name, value);
  if (!isList(value)) return [[name, JSON.stringify(value)]];
  const items = value.map((item) =>
    typeof item === 'object' ? JSON.stringify(item) : String(item),
  );
  switch (style === 'form' ? arrays : style) {
    case 'indices':
      return value.flatMap((item, index) => indexPairs(`${name}[${index}]`, item));
    case 'brackets':
      return items.map((item) => [`${name}[]`, item]);
    case 'repeat':
      return items.map((item) => [name, item]);
    case 'comma':
      return items.length === 0 ? [] : [[name, items.join(',')]];
  }
}

function indexPairs(key: string, item: JsonValue): readonly (readonly [string, string])[] {
  if (typeof item !== 'object' || item === null) return [[key, String(item)]];
  if (!isList(item)) return [[key, JSON.stringify(item)]];
  return item.flatMap((nested, index) => indexPairs(`${key}[${index}]`, nested));
}

function deepPairs(key: string, value: JsonValue): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[key, String(value)]];
  return Object.entries(value).flatMap(([inner, nested]) => deepPairs(`${key}[${inner}]`, nested));
}
