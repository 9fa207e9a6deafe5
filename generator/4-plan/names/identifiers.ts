import { camelCase, kebabCase, pascalCase } from 'change-case';
import { byText } from '../../incremental/by-text.js';

/** `access token` → `accessToken`; a name that is an identifier already keeps its spelling. */
export function planMemberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : identifier(camelCase(ascii(name)), 'member');
}

/** `accessToken` → `AccessToken`, `_typeSet` → `TypeSet`, `2fa` → `_2fa`. */
export function planTypeName(...words: readonly string[]): string {
  return identifier(words.map(pascalWord).join(''), 'Type');
}

const pascalWord = byText((word) => pascalCase(ascii(word)));

/** `accessToken` → `access-token`; only `a-z`, `0-9` and `-`, at most 60 characters. */
export function planFileName(name: string): string {
  const kebab = kebabCase(ascii(name)).replace(/[^a-z0-9-]/g, '');
  return kebab.slice(0, 60).replace(/^-+|-+$/g, '') || 'file';
}

function identifier(candidate: string, fallback: string): string {
  if (candidate === '') return fallback;
  return /^[0-9]/.test(candidate) ? `_${candidate}` : candidate;
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
