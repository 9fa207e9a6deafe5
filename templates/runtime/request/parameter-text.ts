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

/**
 * Of any value, also of text: what is JSON text already becomes JSON text once more.
 * @throws {InvalidParameterError} for what JSON does not hold: a function, a cycle, a `bigint`, and
 * anywhere inside `NaN` and dates that are none
 */
export function jsonText(name: string, value: unknown): string {
  const text = jsonTextOrNothing(value);
  if (text === undefined) throw new InvalidParameterError(name, 'a value that JSON can hold');
  // JSON has `null` for them, so all other texts need no second look.
  if (text.includes('null')) refuseSilentNulls(name, value);
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

function refuseSilentNulls(name: string, value: unknown): void {
  JSON.stringify(value, function (this: object, key: string, inner: unknown): unknown {
    if (typeof inner === 'number') numberText(name, inner);
    // A date is its text already, but for what holds it.
    const held: unknown = Reflect.get(this, key);
    if (held instanceof Date) dateText(name, held);
    return inner;
  });
}

function numberText(name: string, value: number): string {
  if (!Number.isFinite(value)) throw new InvalidParameterError(name, 'a finite number');
  return String(value);
}

function dateText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new InvalidParameterError(name, 'a valid date');
  return date.toISOString();
}
