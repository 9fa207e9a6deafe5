import type { Parameter } from '../../model/api.js';
import type { JsonValue, Type } from '../../model/schema.js';
import type { TypeSamples } from '../types/type-samples.js';
import { isSendable } from './refusals.js';

/** A parameter with the value that a generated test gives it. */
export interface SampleParameter {
  readonly parameter: Parameter;
  readonly value: JsonValue;
  /** Whether its type accepts any value. */
  readonly isPossible: boolean;
}

/** Characters that mean something in a URL, and some that are not ASCII. */
const urlText = ' /?#%+&=é例';

/** One value for each parameter, deterministic, as hostile as its place allows. */
export function sampleParameters(
  parameters: readonly Parameter[],
  path: string,
  types: TypeSamples,
): readonly SampleParameter[] {
  return parameters.map((parameter) => ({
    parameter,
    value: sampleParameter(parameter, path, types),
    isPossible: types.isPossible(parameter.type),
  }));
}

/** What can be sent, if the type leaves a choice: names are words of the documents, and hold anything. */
function sampleParameter(parameter: Parameter, path: string, types: TypeSamples): JsonValue {
  const own = sampleFor(parameter, parameter.name, types);
  const canSend = (value: JsonValue): boolean => isSendable({ parameter, value }, path);
  if (canSend(own)) return own;
  const plain = sampleFor(parameter, 'value', types);
  if (canSend(plain)) return plain;
  return types.samples(parameter.type, 'value').find(canSend) ?? own;
}

function sampleFor({ type, placement }: Parameter, word: string, types: TypeSamples): JsonValue {
  switch (placement.in) {
    case 'path':
    case 'query':
      return types.isFree(type) ? word + urlText : types.sample(type, word);
    case 'header':
      return types.isFree(type) ? `${word} value` : types.sample(type, word);
    case 'body':
    case 'part':
      return types.sample(type, word);
  }
}

/** A value that differs from the default, so that a test sees which of the two was sent. */
export function sampleGlobals(
  parameters: readonly Parameter[],
  path: string,
  types: TypeSamples,
): readonly SampleParameter[] {
  return parameters.map((parameter) => {
    const value =
      typeof parameter.default === 'boolean' && isBoolean(parameter.type)
        ? !parameter.default
        : sampleParameter(parameter, path, types);
    return { parameter, value, isPossible: types.isPossible(parameter.type) };
  });
}

/** A default of another kind than its type is one that nobody can give. */
function isBoolean(type: Type): boolean {
  return type.kind === 'primitive' && type.name === 'boolean';
}

/** What is sent for the global parameters that a call does not name. */
export function defaultGlobals(parameters: readonly Parameter[]): readonly SampleParameter[] {
  return parameters.flatMap((parameter) =>
    parameter.default === null ? [] : [{ parameter, value: parameter.default, isPossible: true }],
  );
}
