import type { Parameter, Placement, Request } from '../model/api.js';
import type { Companion } from './companion/index.js';
import { placementOf, type ParameterRow } from './parameter-table.js';

/**
 * Where each parameter of an action travels, by the first rule that fits: the placement table; its
 * cell `In`; its name stands in the path; it is a global parameter; the action takes a file, and all
 * that is not in the path is a part; its type is a schema and the method has a body, which the last
 * required one is, or the last one where none is required; else the query.
 */
export function placeParameters(
  rows: readonly ParameterRow[],
  action: string,
  request: Request | null,
  companion: Companion,
): readonly Parameter[] {
  const stated = new Map(companion.placements.map(({ name, placement }) => [name, placement]));
  const globals = new Map(
    companion.globalParameters.map(({ name, placement }) => [name, placement]),
  );
  const inPath = new Set(request?.parameters);
  const takesFile = rows.some(({ type }) => type.kind === 'file');

  const certain = (row: ParameterRow): Placement | null => {
    const placement = stated.get(`${action}.${row.name}`);
    if (placement !== undefined) return placement;
    if (row.place !== null) return placementOf(row.place);
    if (inPath.has(row.name)) return { in: 'path' };
    return globals.get(row.name) ?? (takesFile ? { in: 'part' } : null);
  };

  const hasBody = request !== null && request.method !== 'GET' && request.method !== 'HEAD';
  const candidates = hasBody
    ? rows.filter((row) => row.type.kind === 'reference' && certain(row) === null)
    : [];
  const body = candidates.filter((row) => row.required).at(-1) ?? candidates.at(-1);
  return rows.map((row) => {
    const { place: _, ...parameter } = row;
    const placement = certain(row) ?? placementOf(row === body ? 'body' : 'query');
    return { ...parameter, placement };
  });
}
