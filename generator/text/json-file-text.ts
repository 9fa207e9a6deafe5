import type { Json } from '../model/quoted.js';
import type { JsonObject } from '../model/schema.js';
import { asJson } from './vouch.js';

/**
 * A value as a file of JSON.
 * Grammar: RFC 8259; `JSON.stringify` writes it.
 */
export function jsonFileText(value: JsonObject): Json {
  return asJson(`${JSON.stringify(value, (_, inner: unknown) => wellFormed(inner), 2)}\n`);
}

/** Half of a character is no text, for which some readers of `package.json` refuse all of it. */
function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
