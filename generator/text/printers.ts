/**
 * What others print, handlebars and ts-morph: made of quoted text alone, their output is quoted, too.
 * Only the two files that call them import this.
 */
import type { Code, CopiedText, Doc, Markdown, Path, QuotedText } from '../model/quoted.js';
import { breakLines } from './layout/break-lines.js';
import { asCode, asCopied, asMarkdown, asPath } from './vouch.js';

/** Data that holds no string but what is quoted for one of these places. */
export type Printable<Data, Quoted extends QuotedText> = {
  readonly [Key in keyof Data]: Data[Key] extends Quoted | boolean | number | null | undefined
    ? Data[Key]
    : Data[Key] extends string
      ? Quoted
      : Printable<Data[Key], Quoted>;
};

export function codePrinter<Data extends Printable<Data, Code>>(
  print: (data: Data) => string,
): (data: Data) => Code {
  return (data) => asCode(print(data));
}

/** Of declarations, with the comments before them. */
export function structurePrinter<Structure extends Printable<Structure, Code | Doc>>(
  print: (structure: Structure) => string,
): (structure: Structure) => Code {
  return (structure) => breakLines(asCode(print(structure)));
}

/** The data of a page: code for its fences, and Markdown, which is called so, for all else. */
export type PrintablePage<Data> = {
  readonly [Key in keyof Data]: Key extends `${string}Markdown`
    ? Markdown
    : Data[Key] extends Code | boolean | null
      ? Data[Key]
      : Data[Key] extends string
        ? Code
        : PrintablePage<Data[Key]>;
};

export function markdownPrinter<Data extends PrintablePage<Data>>(
  print: (data: Data) => string,
): (data: Data) => Markdown {
  return (data) => asMarkdown(print(data));
}

/** Of a file of ours, from beside the program. */
export function templatePath(path: string): Path {
  return asPath(path);
}

/** What such a file holds. */
export function copiedText(text: string): CopiedText {
  return asCopied(text);
}
