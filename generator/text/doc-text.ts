import type { JsonValue } from '../model/schema.js';
import { exampleText } from './example-text.js';
import { withoutLocalLinks } from './local-links.js';
import { wrapSentences } from './wrap-text.js';

/** The widest line of a comment, its indentation included. */
const width = 116;

/**
 * Paragraphs as the inside of a doc comment: wrapped, without the stars, joined by empty lines.
 * Nothing in them can end the comment, be read as a directive, or stand as a tag of ours.
 * @param indent columns before the comment
 */
export function planDoc(paragraphs: readonly string[], indent: number): string {
  return paragraphs
    .map((paragraph) => docText(paragraph))
    .filter((text) => text !== '')
    .map((text) => wrapSentences(text, width - indent - ' * '.length).join('\n'))
    .join('\n\n');
}

/** The same, and below it one tag a line: `@throws {NotFoundError} …`. */
export function planDocWithTags(
  paragraphs: readonly string[],
  tags: readonly { readonly tag: string; readonly text: string }[],
  indent: number,
): string {
  const lines = tags.flatMap(({ tag, text }) =>
    wrapSentences(`${tag} ${docText(text)}`.trim(), width - indent - ' * '.length),
  );
  const doc = planDoc(paragraphs, indent);
  return [doc, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** The same, and below it an example in a fence. */
export function planDocWithExample(
  paragraphs: readonly string[],
  example: JsonValue | null,
  indent: number,
): string {
  const doc = planDoc(paragraphs, indent);
  if (example === null) return doc;
  const text = exampleText(example, width - indent - ' * '.length);
  return [doc, `@example\n\`\`\`json\n${text}\n\`\`\``].filter((part) => part !== '').join('\n\n');
}

function docText(text: string): string {
  return (
    withoutLocalLinks(text)
      // Invisible and direction-changing characters make a comment read unlike what it says.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\*(?=\/)/g, '*\\')
      .replace(/(?<![\w\\])@(?=\w)/g, '\\@')
      // Tools look for these anywhere in a comment: places of source maps, and what bundlers may drop.
      .replace(/(?<=\/[/*])(?=[#@])/g, '\\')
      .replace(/(?<=[#@])(?=__[A-Z])/g, '\\')
  );
}
