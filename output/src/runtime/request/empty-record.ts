/**
 * For names that documents and callers choose: it holds what it was given and nothing else, and
 * `__proto__` is a name as any other.
 */
export function emptyRecord<Value>(): Record<string, Value> {
  const record: Record<string, Value> = {};
  Object.setPrototypeOf(record, null);
  return record;
}
