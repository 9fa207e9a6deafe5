import { stringText } from './string-text.js';

/** Letters of any script, but none outside of the Basic Multilingual Plane, as ECMAScript 5 had it. */
const identifier = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_]*$/u;

/** `name` → `name`, `X-Forwarded` → `'X-Forwarded'`: a property's name as a type or literal spells it. */
export function propertyKeyText(name: string): string {
  return identifier.test(name) && !/[\u{10000}-\u{10FFFF}]/u.test(name) ? name : stringText(name);
}
