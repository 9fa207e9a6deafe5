import type { JsonValue } from '../../../model/schema.js';
import { isList } from '../../../text/literal-text.js';

/**
 * TypeScript compares types of 100 levels; a choice, or what is asked for at once, is one beside the
 * list or the object in it.
 */
const comparable = 30;

/** Whether TypeScript may refuse to compare a value with its type, or parts of it with each other. */
export function isDeep(value: JsonValue): boolean {
  return levelsOf(value) > comparable;
}

function levelsOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly JsonValue[] = isList(value) ? value : Object.values(value);
  return 1 + inner.reduce((most: number, one) => Math.max(most, levelsOf(one)), 0);
}
