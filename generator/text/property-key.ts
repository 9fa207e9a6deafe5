import type { Code, DocumentText } from '../model/quoted.js';
import { stringText } from './string-text.js';
import { asCode } from './vouch.js';

/** Letters of any script, but none outside of the Basic Multilingual Plane, as ECMAScript 5 had it. */
const identifier = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_]*$/u;

/**
 * `name` → `name`, `X-Forwarded` → `'X-Forwarded'`: a property's name as a type or literal spells it.
 * Grammar: LiteralPropertyName, ECMA-262 section 13.2.5; types have the same.
 */
export function propertyKeyText(name: DocumentText): Code {
  return isIdentifier(name) ? asCode(name) : stringText(name);
}

export function isIdentifier(name: string): boolean {
  return identifier.test(name) && !/[\u{10000}-\u{10FFFF}]/u.test(name);
}
