/**
 * The one place where a string becomes a quoted one, by no more than being called so. Only the files
 * of this folder import it; each of them vouches for what it makes.
 */
import type {
  Code,
  CopiedText,
  Doc,
  FileName,
  Json,
  Markdown,
  Name,
  Path,
} from '../model/quoted.js';

export function asCode(text: string): Code {
  vouch<Code>(text);
  return text;
}

export function asName(text: string): Name {
  vouch<Name>(text);
  return text;
}

export function asDoc(text: string): Doc {
  vouch<Doc>(text);
  return text;
}

export function asMarkdown(text: string): Markdown {
  vouch<Markdown>(text);
  return text;
}

export function asPath(text: string): Path {
  vouch<Path>(text);
  return text;
}

export function asFileName(text: string): FileName {
  vouch<FileName>(text);
  return text;
}

export function asJson(text: string): Json {
  vouch<Json>(text);
  return text;
}

export function asCopied(text: string): CopiedText {
  vouch<CopiedText>(text);
  return text;
}

function vouch<Quoted extends string>(_text: string): asserts _text is Quoted {}
