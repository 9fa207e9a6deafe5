import { camelCase, kebabCase, pascalCase } from 'change-case';
import { byText } from '../../incremental/by-text.js';
import type { FileName, Name } from '../../model/quoted.js';
import { fileNameText } from '../../text/file-name-text.js';
import { nameText } from '../../text/name-text.js';
import { ownName } from '../../text/tags.js';

/** `access token` → `accessToken`; a name that is an identifier already keeps its spelling. */
export function planMemberName(name: string): Name {
  const isName = /^[A-Za-z_$][\w$]*$/.test(name);
  return nameText(isName ? name : camelCase(ascii(name)), ownName`member`);
}

/** `accessToken` → `AccessToken`, `_typeSet` → `TypeSet`, `2fa` → `_2fa`. */
export function planTypeName(...words: readonly string[]): Name {
  return nameText(words.map(pascalWord).join(''), ownName`Type`);
}

const pascalWord = byText((word) => pascalCase(ascii(word)));

/** `accessToken` → `access-token`. */
export function planFileName(name: string): FileName {
  return fileNameText(kebabCase(ascii(name)));
}

/** Accents go, other scripts become code points: an identifier that every editor shows alike. */
function ascii(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x00-\x7F]/gu, (character) => ` u${character.codePointAt(0)?.toString(16)} `)
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
}
