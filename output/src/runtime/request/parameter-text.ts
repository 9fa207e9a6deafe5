/** The text in which the value of a parameter travels. */
import { InvalidParameterError } from '../errors/errors.js';

/**
 * Strings, numbers and booleans as they are, a date in ISO 8601, all else as JSON.
 * @throws {InvalidParameterError} for what no text stands for: a function, `NaN`, a cycle
 */
export function parameterText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  const json = jsonText(name, value);
  // Of a date, and of all else that is text in JSON, it is the text alone.
  return json.startsWith('"') ? String(JSON.parse(json)) : json;
}

/**
 * Of any value, also of text: what is JSON text already becomes JSON text once more.
 * @throws {InvalidParameterError} for what JSON does not hold: a function, a cycle, a `bigint`, and
 * anywhere inside `NaN` and dates that are none
 */
export function jsonText(name: string, value: unknown): string {
  const text = jsonTextOrNothing(value);
  // JSON has `null` for `NaN`, so all other texts need no second look.
  if (text === undefined || (text.includes('null') && holdsSilentNull(value))) {
    throw new InvalidParameterError(name, 'what JSON can hold (not NaN)');
  }
  return text;
}

// An expression inside of a function is an object of its own each time.
const plain = /^[\w-]*$/;

/** Percent-encoded, with nothing left that means anything in a URL. */
export function encodedText(name: string, text: string): string {
  try {
    // Most texts stay what they are, and the engine would copy them.
    return plain.test(text) ? text : encodeURIComponent(text);
  } catch {
    throw new InvalidParameterError(name, 'what UTF-8 can hold');
  }
}

function jsonTextOrNothing(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function holdsSilentNull(value: unknown): boolean {
  let found = false;
  JSON.stringify(value, function (this: object, key: string, inner: unknown): unknown {
    // A date is its text already, but for what holds it.
    const held: unknown = Reflect.get(this, key);
    const number = held instanceof Date ? held.getTime() : inner;
    found ||= typeof number === 'number' && !Number.isFinite(number);
    return inner;
  });
  return found;
}
