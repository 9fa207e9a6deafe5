import type { JsonValue } from '../../model/schema.js';

/** The members of `Object`, as TypeScript declares it: every object has them, whatever its type says. */
const inherited: ReadonlySet<string> = new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

export function isInherited(name: string): boolean {
  return inherited.has(name);
}

/** Whether a value has members of such names, anywhere. */
export function holdsInherited(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => isInherited(name) || holdsInherited(inner));
}
