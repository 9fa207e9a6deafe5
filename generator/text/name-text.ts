import type { Name } from '../model/quoted.js';
import { asName } from './vouch.js';

/**
 * Any text as an identifier of ASCII, of which it keeps what one may hold.
 * Grammar: IdentifierName, ECMA-262 section 12.7.
 */
export function nameText(text: string, fallback: Name): Name {
  const kept = text.replace(/[^\w$]+/g, '');
  if (kept === '') return fallback;
  return asName(/^[0-9]/.test(kept) ? `_${kept}` : kept);
}
