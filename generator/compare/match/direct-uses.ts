import type { Operation } from '../../model/api.js';
import type { Type } from '../../model/schema.js';
import { bodyOf } from './body-of.js';

/** The keys of schemas that an action names itself, by the place at which it does: `201`, `body`. */
export function directUses(operation: Operation): ReadonlyMap<string, string> {
  const { parameters, responses, errors } = operation;
  const body = bodyOf(operation);
  const places: readonly (readonly [place: string, type: Type | null])[] = [
    ...parameters.map(
      (row) => [row === body ? 'body' : `parameter ${row.name}`, row.type] as const,
    ),
    ...[...responses, ...errors].map(({ status, type }) => [String(status), type] as const),
  ];
  return new Map(
    places.flatMap(([place, type]) =>
      type?.kind === 'reference' ? [[place, type.schema] as const] : [],
    ),
  );
}
