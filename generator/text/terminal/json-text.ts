/**
 * A value as JSON; characters that a terminal would obey, or not show, are spelled as escapes.
 * Grammar: RFC 8259 on a terminal.
 */
export function jsonText(value: object): string {
  return JSON.stringify(value, null, 2).replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) =>
    // Each half of a character beyond the first plane has an escape of its own.
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
