import type { JsonValue } from '../model/schema.js';

/** JSON on several lines. What a terminal would obey or hide is written as JSON's own escapes. */
export function jsonText(value: JsonValue): string {
  const text = JSON.stringify(value, null, 2).replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, escaped);
  return `${text}\n`;
}

function escaped(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
