import type { Code, DocumentText } from '../model/quoted.js';
import { stringText } from './string-text.js';
import { asCode } from './vouch.js';

const identifier = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}$_]*$/u;

/**
 * Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, kana, Han and Hangul, where each letter is
 * older than any TypeScript: Node may know letters that the compiler of whoever uses the output does
 * not. Others are quoted, as a vertical tilde is: a letter (`\p{L}`) that no identifier may have.
 */
const oldBlocks =
  /^[\0-\u024F\u0370-\u052F\u0590-\u06FF\u0900-\u097F\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FA5\uAC00-\uD7A3]*$/;

/**
 * `name` → `name`, `X-Forwarded` → `'X-Forwarded'`: a property's name as a type or literal spells it.
 * Grammar: LiteralPropertyName, ECMA-262 section 13.2.5; types have the same.
 */
export function propertyKeyText(name: DocumentText): Code {
  return isIdentifier(name) ? asCode(name) : stringText(name);
}

export function isIdentifier(name: string): boolean {
  return identifier.test(name) && oldBlocks.test(name);
}
