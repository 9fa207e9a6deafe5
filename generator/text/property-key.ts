import { stringText } from './string-text.js';

/** `name` → `name`, `X-Forwarded` → `'X-Forwarded'`: a property's name as a type or literal spells it. */
export function propertyKeyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringText(name);
}
