import { parseEntities } from 'parse-entities';

/** `user&#x27;s` → `user's`: character references as HTML and Markdown know them. */
export function decodeText(text: string): string {
  return text.includes('&') ? parseEntities(text, { nonTerminated: false }) : text;
}
