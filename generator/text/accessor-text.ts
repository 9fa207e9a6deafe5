import type { Code, DocumentText } from '../model/quoted.js';
import { isIdentifier, propertyKeyText } from './property-key.js';
import { code } from './tags.js';

/**
 * `name` → `.name`, `a-b` → `['a-b']`: how a property is read of what stands before it.
 * Grammar: MemberExpression, ECMA-262 section 13.3.
 */
export function accessorText(name: DocumentText): Code {
  const key = propertyKeyText(name);
  return isIdentifier(name) ? code`.${key}` : code`[${key}]`;
}
