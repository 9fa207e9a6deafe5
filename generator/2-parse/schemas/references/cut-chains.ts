import { overLimit } from '../../../diagnostics.js';
import type { Limits } from '../../../model/limits.js';
import type { Report } from '../../../model/messages.js';
import type { Schema } from '../../../model/schema.js';

/**
 * Schemas that are nothing but a reference to another one, which is nothing but a reference: whoever
 * wants to know what one is goes all the way. Where that is too long, it is reported and cut.
 */
export function cutChains(
  schemas: readonly Schema[],
  { references: most }: Limits,
  report: Report,
): readonly Schema[] {
  const nextOf = new Map(
    schemas.flatMap(({ key, type }) => (type.kind === 'reference' ? [[key, type.schema]] : [])),
  );
  const lengths = new Map<string, number>();
  const cut = new Set<string>();
  for (const start of nextOf.keys()) {
    const way: string[] = [];
    for (
      let key: string | undefined = start;
      key !== undefined && nextOf.has(key) && !lengths.has(key);
      key = nextOf.get(key)
    ) {
      // One that leads back to itself is no longer than this.
      lengths.set(key, 0);
      way.push(key);
    }
    for (const key of way.reverse()) {
      const length = (lengths.get(nextOf.get(key) ?? '') ?? 0) + 1;
      if (length > most) cut.add(key);
      lengths.set(key, length > most ? 0 : length);
    }
  }
  return schemas.map((schema) => {
    if (!cut.has(schema.key)) return schema;
    report(schema.source, overLimit('references', most));
    return { ...schema, type: { kind: 'unknown' } };
  });
}
