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
  if (value === null) return [];
  if (style === 'json') return [[name, JSON.stringify(value)]];
  if (typeof value !== 'object') return [[name, String(value)]];
  if (style === 'deepObject') return deepPairs(name, value, arrays);
  return isList(value)
    ? listPairs(name, value, style === 'form' ? arrays : style)
    : [[name, JSON.stringify(value)]];
}

function listPairs(
  name: string,
  value: readonly JsonValue[],
  arrays: QueryArrays,
): readonly (readonly [string, string])[] {
  const texts = value.map((item) =>
    typeof item === 'object' && item !== null ? JSON.stringify(item) : textOf(item),
  );
  switch (arrays) {
    case 'indices':
      return value.flatMap((item, index) => deepPairs(`${name}[${index}]`, item, arrays));
    case 'brackets':
      return value.flatMap((item) => deepPairs(`${name}[]`, item, arrays));
    case 'repeat':
      return texts.map((text) => [name, text]);
    case 'comma':
      return texts.length === 0 ? [] : [[name, texts.join(',')]];
  }
}

function deepPairs(
  key: string,
  value: JsonValue,
  arrays: QueryArrays,
): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[key, textOf(value)]];
  if (isList(value)) return listPairs(key, value, arrays);
  return Object.entries(value).flatMap(([inner, nested]) =>
    deepPairs(`${key}[${inner}]`, nested, arrays),
  );
}

/** Inside of others, `null` is an empty text. */
function textOf(value: string | number | boolean | null): string {
  return value === null ? '' : String(value);
}
