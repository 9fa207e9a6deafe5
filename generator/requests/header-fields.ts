/** What a header may be called, and what it can hold. */

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-field-names */
export function isFieldName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/**
 * The end of a line would begin another header. No client sends what is outside of Latin-1.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-field-values
 */
export function isFieldValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
