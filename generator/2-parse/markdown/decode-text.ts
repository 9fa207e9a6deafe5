import { parseEntities } from 'parse-entities';

/** `user&#x27;s` → `user's`: character references as HTML and Markdown know them. */
export function decodeText(text: string): string {
  return text.includes('&') ? parseEntities(text, { nonTerminated: false }) : text;
}

/** The same in Markdown, where code shows what it spells. */
export function decodeMarkdown(markdown: string): string {
  if (!markdown.includes('&')) return markdown;
  return markdown
    .split(/((?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`))/)
    .map((part, index) => (index % 3 === 0 ? decodeText(part) : index % 3 === 1 ? part : ''))
    .join('');
}
