import { unsendableValues } from '../../diagnostics.js';
import type { Parameter } from '../../model/api.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Report } from '../../model/messages.js';
import type { JsonValue, Type } from '../../model/schema.js';
import { canTravel } from '../../requests/sendable-values.js';
import { operationsOf } from '../operations-of.js';

/** Of the values that a parameter takes, if those are named, its place in the request can hold one. */
export function checkChoices(api: CheckedApi, report: Report): void {
  const schemas = new Map(api.schemas.map(({ key, unsendable }) => [key, unsendable]));
  const check = (parameter: Parameter, path: string): void => {
    const values = choicesOf(parameter.type, (key) => literals(schemas.get(key) ?? []));
    if (!isHopeless(values, parameter, path)) return;
    report(parameter.source, unsendableValues(parameter.name, parameter.placement.in));
  };
  for (const parameter of api.globalParameters) check(parameter, '');
  for (const { request, parameters } of operationsOf(api)) {
    for (const parameter of parameters) check(parameter, request?.path ?? '');
  }
}

/** All that a type takes, where each is named; `[]` where others may be given, or none. */
export function choicesOf(
  type: Type,
  schema: (key: string) => Type | undefined,
): readonly JsonValue[] {
  const values: JsonValue[] = [];
  // Each once: several ways may lead to a schema, and twice as many to each one below it.
  const met = new Map<string, 'open' | 'named'>();
  const areNamed = (part: Type): boolean => {
    switch (part.kind) {
      case 'literal':
        values.push(part.value);
        return true;
      case 'union':
        return part.members.length > 0 && part.members.every(areNamed);
      case 'reference': {
        const known = met.get(part.schema);
        if (known !== undefined) return known === 'named';
        met.set(part.schema, 'open');
        const target = schema(part.schema);
        if (target === undefined || !areNamed(target)) return false;
        met.set(part.schema, 'named');
        return true;
      }
      case 'unknown':
      case 'never':
      case 'primitive':
      case 'file':
      case 'array':
      case 'tuple':
      case 'object':
      case 'intersection':
        return false;
    }
  };
  return areNamed(type) ? values : [];
}

const places = (['path', 'header', 'query'] as const).map((place) => ({
  name: 'x',
  placement: place === 'query' ? { in: place, style: 'form' as const } : { in: place },
}));

/** The values, if there is a place that holds none of them. */
export function unsendable(values: readonly JsonValue[]): readonly JsonValue[] {
  return places.some((place) => isHopeless(values, place, '/{x}')) ? values : [];
}

/** What is `null` is not sent. */
function isHopeless(
  values: readonly JsonValue[],
  place: Pick<Parameter, 'name' | 'placement'>,
  path: string,
): boolean {
  const given = values.filter((value) => value !== null);
  return given.length > 0 && !given.some((value) => canTravel(place, value, path));
}

function literals(values: readonly JsonValue[]): Type | undefined {
  const [first, ...others] = values.map((value) => ({ kind: 'literal', value }) as const);
  if (first === undefined) return undefined;
  return { kind: 'union', members: [first, ...others] };
}
