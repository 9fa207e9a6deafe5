import type { Doc, DocumentText } from '../model/quoted.js';
import type { JsonValue } from '../model/schema.js';
import { exampleText } from './example-text.js';
import { withoutLocalLinks } from './words/local-links.js';
import { asDoc } from './vouch.js';
import { wrapSentences } from './words/wrap-text.js';

/** The widest line of a comment, its indentation included. */
const width = 116;

/**
 * Paragraphs as the inside of a doc comment: wrapped, without the stars, joined by empty lines.
 * Nothing in them can end the comment, be read as a directive, or stand as a tag of ours.
 * Grammar: MultiLineComment, ECMA-262 section 12.4; tags of blocks, TSDoc and JSDoc.
 * @param indent columns before the comment
 */
export function planDoc(paragraphs: readonly DocumentText[], indent: number): Doc {
  const texts = paragraphs
    .map((paragraph) => docText(paragraph))
    .filter((text) => text !== '')
    .map((text) => wrapSentences(text, width - indent - ' * '.length).join('\n'));
  return joined(texts);
}

/** The same, and below it one tag a line: `@throws {NotFoundError} …`. */
export function planDocWithTags(
  paragraphs: readonly DocumentText[],
  tags: readonly { readonly tag: Doc; readonly text: DocumentText }[],
  indent: number,
): Doc {
  const lines = tags.flatMap(({ tag, text }) =>
    wrapSentences(`${tag} ${docText(text)}`.trim(), width - indent - ' * '.length),
  );
  return joined([planDoc(paragraphs, indent), lines.join('\n')]);
}

/** The same, and below it an example in a fence. */
export function planDocWithExample(
  paragraphs: readonly DocumentText[],
  example: JsonValue | null,
  indent: number,
): Doc {
  const doc = planDoc(paragraphs, indent);
  if (example === null) return doc;
  const text = exampleText(example, width - indent - ' * '.length);
  return joined([doc, `@example\n\`\`\`json\n${text}\n\`\`\``]);
}

/** @param parts of which each is safe */
function joined(parts: readonly string[]): Doc {
  return asDoc(parts.filter((part) => part !== '').join('\n\n'));
}

function docText(text: string): string {
  return (
    withoutLocalLinks(text)
      // Invisible and direction-changing characters make a comment read unlike what it says.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\*(?=\/)/g, '*\\')
      .replace(/(?<![\w\\])@(?=\S)/g, '\\@')
      // Tools look for these anywhere in a comment: places of source maps, and what bundlers may drop.
      .replace(/(?<=\/[/*])(?=[#@])/g, '\\')
      .replace(/(?<=[#@])(?=__[A-Z])/g, '\\')
  );
}
