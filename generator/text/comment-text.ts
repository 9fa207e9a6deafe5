import type { Code, DocumentText } from '../model/quoted.js';
import { asCode } from './vouch.js';

/**
 * Any text as a comment that ends with its line.
 * Grammar: SingleLineComment, ECMA-262 section 12.4.
 */
export function commentText(text: DocumentText): Code {
  return asCode(`// ${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')}`);
}
