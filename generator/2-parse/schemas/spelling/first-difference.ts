import type { JsonValue } from '../../../model/schema.js';
import { isArray, isObject } from '../draft-04/keyword.js';
import type { JsonPath } from '../references/find-target.js';

/**
 * Where one schema begins to say something else than another one: the path of a value that the other
 * lacks or has otherwise, else that of the object or list around what only the other has; `null`
 * where they say the same. Neither keys nor the names in `required` have an order.
 */
export function firstDifference(one: JsonValue, other: JsonValue): JsonPath | null {
  if (isArray(one) && isArray(other)) {
    if (one.every((item) => typeof item === 'string')) {
      const surplus = one.findIndex((item) => !other.includes(item));
      if (surplus >= 0) return [surplus];
      return one.length === other.length ? null : [];
    }
    for (const [index, item] of one.entries()) {
      const inner = index < other.length ? firstDifference(item, other[index] ?? null) : [];
      if (inner !== null) return [index, ...inner];
    }
    return one.length === other.length ? null : [];
  }
  if (!isObject(one) || !isObject(other)) return one === other ? null : [];
  for (const [key, value] of Object.entries(one)) {
    const inner = Object.hasOwn(other, key) ? firstDifference(value, other[key] ?? null) : [];
    if (inner !== null) return [key, ...inner];
  }
  return Object.keys(one).length === Object.keys(other).length ? null : [];
}
