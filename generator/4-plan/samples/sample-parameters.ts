import type { Parameter } from '../../model/api.js';
import type { JsonValue } from '../../model/schema.js';
import { resolveType, type SchemaTypes } from '../types/child-types.js';
import { sampleValue } from './sample-value.js';

/** A parameter with the value that a generated test gives it. */
export interface SampleParameter {
  readonly parameter: Parameter;
  readonly value: JsonValue;
}

/** Characters that mean something in a URL, and some that are not ASCII. */
const urlText = ' /?#%+&=é例';

/** One value for each parameter, deterministic, as hostile as its place allows. */
export function sampleParameters(
  parameters: readonly Parameter[],
  schemas: SchemaTypes,
): readonly SampleParameter[] {
  return parameters.map((parameter) => ({ parameter, value: sampleParameter(parameter, schemas) }));
}

function sampleParameter(parameter: Parameter, schemas: SchemaTypes): JsonValue {
  const { name, placement } = parameter;
  const type = resolveType(parameter.type, schemas);
  const free =
    type.kind === 'unknown' ||
    (type.kind === 'primitive' &&
      type.name === 'string' &&
      Object.values(type.limits).every((limit) => limit === null || limit === false));
  switch (placement.in) {
    case 'path':
    case 'query':
      return free ? name + urlText : sampleValue(parameter.type, name, schemas);
    case 'header':
      return free ? `${name} value` : sampleValue(parameter.type, name, schemas);
    case 'body':
    case 'part':
      return sampleValue(parameter.type, name, schemas);
  }
}

/** A value that differs from the default, so that a test sees which of the two was sent. */
export function sampleGlobals(
  parameters: readonly Parameter[],
  schemas: SchemaTypes,
): readonly SampleParameter[] {
  return parameters.map((parameter) => {
    const value =
      typeof parameter.default === 'boolean'
        ? !parameter.default
        : sampleParameter(parameter, schemas);
    return { parameter, value };
  });
}

/** What is sent for the global parameters that a call does not name. */
export function defaultGlobals(parameters: readonly Parameter[]): readonly SampleParameter[] {
  return parameters.flatMap((parameter) =>
    parameter.default === null ? [] : [{ parameter, value: parameter.default }],
  );
}
