/**
 * Our own words with quoted text between them: code`new ${className}()`. What stands in the template
 * is ours; what stands in its holes was quoted for the same place, or means nothing there.
 */
import type { Code, Doc, FileName, Markdown, Name, Path } from '../model/quoted.js';
import { asCode, asDoc, asFileName, asMarkdown, asName, asPath } from './vouch.js';

export function code(words: TemplateStringsArray, ...holes: readonly (Code | number)[]): Code {
  return asCode(wordsAround(words, holes));
}

export function ownName(words: TemplateStringsArray, ...holes: readonly (Name | number)[]): Name {
  return asName(wordsAround(words, holes));
}

/** The names that stand in a text of ours, with spaces between. */
export function ownNames(words: TemplateStringsArray): readonly Name[] {
  return (words[0] ?? '').split(/\s+/).map(asName);
}

export function ownDoc(words: TemplateStringsArray, ...holes: readonly (Doc | Name)[]): Doc {
  return asDoc(wordsAround(words, holes));
}

export function ownMarkdown(words: TemplateStringsArray, ...holes: readonly Markdown[]): Markdown {
  return asMarkdown(wordsAround(words, holes));
}

export function ownPath(words: TemplateStringsArray, ...holes: readonly Path[]): Path {
  return asPath(wordsAround(words, holes));
}

export function ownFileName(
  words: TemplateStringsArray,
  ...holes: readonly (FileName | number)[]
): FileName {
  return asFileName(wordsAround(words, holes));
}

export function joinCode(pieces: readonly Code[], separator: Code): Code {
  return asCode(pieces.join(separator));
}

export function joinMarkdown(pieces: readonly Markdown[], separator: Markdown): Markdown {
  return asMarkdown(pieces.join(separator));
}

/** Without the lines' ends behind it. */
export function trimmedCode(text: Code): Code {
  return asCode(text.trimEnd());
}

/** All lines but the first one, so many columns further to the right. */
export function indentedCode(text: Code, columns: number): Code {
  return asCode(text.replaceAll('\n', `\n${' '.repeat(columns)}`));
}

function wordsAround(words: TemplateStringsArray, holes: readonly (string | number)[]): string {
  let text = words[0] ?? '';
  for (let index = 0; index < holes.length; index += 1) {
    text += `${holes[index] ?? ''}${words[index + 1] ?? ''}`;
  }
  return text;
}
