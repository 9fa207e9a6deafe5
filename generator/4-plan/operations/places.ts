import type { Parameter } from '../../model/api.js';
import type { StylePlan } from '../../model/plan.js';

/** Names of parameters by where they travel, each list in the order of the table. */
export interface PlacesPlan {
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly body: string | null;
  readonly parts: readonly string[];
  /** Those of the parts that are files. */
  readonly files: readonly string[];
  readonly styles: readonly StylePlan[];
}

export function planPlaces(parameters: readonly Parameter[]): PlacesPlan {
  const namesIn = (place: Parameter['placement']['in']): readonly string[] =>
    parameters.filter(({ placement }) => placement.in === place).map(({ name }) => name);
  return {
    query: namesIn('query'),
    headers: namesIn('header'),
    body: namesIn('body')[0] ?? null,
    parts: namesIn('part'),
    files: parameters
      .filter(({ placement, type }) => placement.in === 'part' && type.kind === 'file')
      .map(({ name }) => name),
    styles: parameters.flatMap(({ name, placement }) =>
      placement.in === 'query' && placement.style !== 'form'
        ? [{ name, style: placement.style }]
        : [],
    ),
  };
}
