import type { Json } from '../model/quoted.js';
import type { JsonObject } from '../model/schema.js';
import { asJson } from './vouch.js';

/**
 * A value as a file of JSON.
 * Grammar: RFC 8259; `JSON.stringify` writes it.
 */
export function jsonFileText(value: JsonObject): Json {
  return asJson(`${JSON.stringify(value, null, 2)}\n`);
}
