import type { Parameter, QueryStyle } from '../../model/api.js';
import type { GlobalPlacesPlan, StylePlan } from '../../model/plan.js';
import type { Name } from '../../model/quoted.js';
import type { Type } from '../../model/schema.js';
import { ownName } from '../../text/tags.js';

/** Names of parameters by where they travel, each list in the order of the table. */
export interface PlacesPlan {
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly body: string | null;
  readonly parts: readonly string[];
  /** Those of the parts that are files. */
  readonly files: readonly string[];
  readonly encoderName: Name | null;
  readonly styles: readonly StylePlan[];
}

export function planPlaces(parameters: readonly Parameter[]): PlacesPlan {
  const namesIn = (place: Parameter['placement']['in']): readonly string[] =>
    parameters.filter(({ placement }) => placement.in === place).map(({ name }) => name);
  const [body = null] = namesIn('body');
  const parts = namesIn('part');
  return {
    query: namesIn('query'),
    headers: namesIn('header'),
    body,
    parts,
    files: parameters
      .filter(({ placement, type }) => placement.in === 'part' && type.kind === 'file')
      .map(({ name }) => name),
    encoderName:
      body !== null ? ownName`encodeJson` : parts.length > 0 ? ownName`encodeParts` : null,
    styles: parameters.flatMap(({ name, placement, type }) =>
      placement.in === 'query' && (placement.style !== 'form' || !isText(type))
        ? [{ name, functionName: styleFunctions[placement.style] }]
        : [],
    ),
  };
}

export function planGlobalPlaces(parameters: readonly Parameter[]): GlobalPlacesPlan {
  const { query, headers, styles } = planPlaces(parameters);
  const defaults = parameters.flatMap(({ name, default: value }) =>
    value === null ? [] : [{ name, value }],
  );
  return { query, headers, styles, defaults };
}

const styleFunctions = {
  form: ownName`form`,
  json: ownName`json`,
  deepObject: ownName`deepObject`,
  indices: ownName`indicesForm`,
  brackets: ownName`bracketsForm`,
  repeat: ownName`repeatForm`,
  comma: ownName`commaForm`,
} as const satisfies Record<QueryStyle, Name>;

/** Whether a value is never an array or an object, as far as the documents say. */
function isText(type: Type): boolean {
  if (type.kind === 'union') return type.members.every(isText);
  return (
    type.kind === 'primitive' ||
    (type.kind === 'literal' && (typeof type.value !== 'object' || type.value === null))
  );
}
