import type { JsonObject, JsonValue, Limits } from '../../../model/schema.js';
import { keyword } from './keyword.js';

export const noLimits: Limits = {
  format: null,
  pattern: null,
  minLength: null,
  maxLength: null,
  minimum: null,
  maximum: null,
  exclusiveMinimum: false,
  exclusiveMaximum: false,
  multipleOf: null,
};

export const limitKeywords = Object.keys(noLimits);

/** What the schema states for values of this type: a string has no minimum. */
export function parseLimits(schema: JsonObject, type: string): Limits {
  // Nearly all values have none, and one object for them all.
  if (!limitKeywords.some((name) => Object.hasOwn(schema, name))) return noLimits;
  const text = (name: string): string | null => stringOf(keyword(schema, name));
  const number = (name: string): number | null => numberOf(keyword(schema, name));
  switch (type) {
    case 'string':
      return {
        ...noLimits,
        format: text('format'),
        pattern: text('pattern'),
        minLength: number('minLength'),
        maxLength: number('maxLength'),
      };
    case 'number':
    case 'integer':
      return {
        ...noLimits,
        minimum: number('minimum'),
        maximum: number('maximum'),
        exclusiveMinimum: keyword(schema, 'exclusiveMinimum') === true,
        exclusiveMaximum: keyword(schema, 'exclusiveMaximum') === true,
        multipleOf: number('multipleOf'),
      };
    default:
      return noLimits;
  }
}

export function numberOf(value: JsonValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

export function stringOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
