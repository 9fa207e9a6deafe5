/** The text in which the value of a parameter travels. */
import { InvalidParameterError } from '../errors/errors.js';

/**
 * Strings, numbers and booleans as they are, a date in ISO 8601, all else as JSON.
 * @throws {InvalidParameterError} for what no text stands for: a function, `NaN`, a cycle
 */
export function parameterText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(name, value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return value instanceof Date ? dateText(name, value) : jsonText(name, value);
}

/** @throws {InvalidParameterError} for what JSON does not hold: a function, a cycle, a `bigint` */
export function jsonText(name: string, value: unknown): string {
  const text = jsonTextOrNothing(value);
  if (text === undefined) throw new InvalidParameterError(name, 'a value that JSON can hold');
  return text;
}

/** Percent-encoded, with nothing left that means anything in a URL. */
export function encodedText(name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InvalidParameterError(name, 'well-formed Unicode');
  }
}

function jsonTextOrNothing(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function numberText(name: string, value: number): string {
  if (!Number.isFinite(value)) throw new InvalidParameterError(name, 'a finite number');
  return String(value);
}

function dateText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new InvalidParameterError(name, 'a valid date');
  return date.toISOString();
}
