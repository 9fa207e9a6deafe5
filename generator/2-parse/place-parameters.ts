import { pathParameterElsewhere } from '../diagnostics.js';
import { byIdentity } from '../incremental/by-identity.js';
import type { Parameter, Placement, Request } from '../model/api.js';
import type { Report } from '../model/messages.js';
import type { Type } from '../model/schema.js';
import type { Companion } from './companion/index.js';
import type { ParameterRow, StatedPlace } from './parameter-table.js';
import { isObjectType, type TypesByKey } from './schemas/is-object-type.js';
import type { Place } from './words.js';

/** What is known around the parameters of an action. */
export interface PlacingContext {
  readonly companion: Pick<Companion, 'placements' | 'globalParameters'>;
  readonly schemas: TypesByKey;
  readonly report: Report;
}

/** By name; once for all actions. */
const placesOf = byIdentity(({ placements, globalParameters }: PlacingContext['companion']) => ({
  table: new Map(placements.map(({ name, place }) => [name, place])),
  globals: new Map(globalParameters.map(({ name, place }) => [name, place])),
}));

/**
 * Where each parameter of an action travels, by the first rule that fits: the placement table; its
 * cell `In`; its name stands in the path; it is a global parameter; the action takes a file, and all
 * that is not in the path is a part; its type is a schema and the method has a body, which the last
 * required one is, or the last one where none is required; else the query. Where no request is known,
 * as if it were one that takes most: with required values in its path, and a body.
 */
export function placeParameters(
  rows: readonly ParameterRow[],
  action: string,
  request: Request | null,
  { companion, schemas, report }: PlacingContext,
): readonly Parameter[] {
  const { table, globals } = placesOf(companion);
  const takesFile = rows.some(({ type }) => type.kind === 'file');

  const stated = (row: ParameterRow): StatedPlace | null =>
    table.get(`${action}.${row.name}`) ?? row.place;
  const certain = (row: ParameterRow): Pick<StatedPlace, 'in' | 'style'> | null => {
    const place = stated(row);
    if (place !== null) return place;
    if (isInPath(row, request)) return placeIn('path');
    if (globals.has(row.name)) return globals.get(row.name) ?? placeIn('query');
    return takesFile ? placeIn('part') : null;
  };

  const hasBody = request?.method !== 'GET' && request?.method !== 'HEAD';
  const candidates = hasBody
    ? rows.filter((row) => row.type.kind === 'reference' && certain(row) === null)
    : [];
  const body = candidates.filter((row) => row.required).at(-1) ?? candidates.at(-1);
  return rows.map((row) => {
    const { place: _, ...parameter } = row;
    const elsewhere = stated(row);
    if (elsewhere !== null && elsewhere.in !== 'path' && request?.parameters.includes(row.name)) {
      report(elsewhere.source, pathParameterElsewhere(row.name, elsewhere.in, request.path));
    }
    const place = certain(row) ?? placeIn(row === body ? 'body' : 'query');
    return { ...parameter, placement: placementOf(place, row.type, schemas) };
  });
}

/** Where no row says another style, what is an object by its schema is JSON text. */
export function placementOf(
  { in: place, style }: Pick<StatedPlace, 'in' | 'style'>,
  type: Type,
  schemas: TypesByKey,
): Placement {
  if (place !== 'query') return { in: place };
  return { in: 'query', style: style ?? (isObjectType(type, schemas) ? 'json' : 'form') };
}

export function placeIn(place: Place): Pick<StatedPlace, 'in' | 'style'> {
  return { in: place, style: null };
}

function isInPath({ name, required, type }: ParameterRow, request: Request | null): boolean {
  if (request !== null) return request.parameters.includes(name);
  return required && type.kind !== 'reference' && type.kind !== 'file';
}
