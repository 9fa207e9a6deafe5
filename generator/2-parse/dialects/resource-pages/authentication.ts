import type { Security } from '../../../model/api.js';
import { sourceOf, type Page } from '../../markdown/page.js';
import { proseOf } from '../../markdown/prose.js';
import { flattenSections, type Section } from '../../markdown/sections.js';

/**
 * What a call must be allowed to do: `… one of the following scopes: all.User, device.*, or
 * device.get.` names it, up to the end of the sentence or, where items stand below, of the list. Read
 * as the document spells it, since `*` is a letter of scopes and not the beginning of emphasis.
 */
export function parseAuthentication(page: Page, section: Section): Security {
  const content = flattenSections([section]).flatMap((part) => part.content);
  const description = proseOf(page, content);
  const { list, remark } = parseList(textOfScopes(description));
  const scopes = list
    .split(/[,;\n]|\s(?:and|or)\s/)
    .map((item) => item.replace(/^\s*(?:and|or)\s+/, '').replace(/(?<![\s.])[\s.]+$/, ''))
    .map((item) => item.replace(/[`\\"]/g, '').trim())
    .map((item) => item.replace(/^(\*\*|__?)(.+)\1$/, '$2'))
    .filter((item) => /^\S+$/.test(item));
  return {
    description,
    scopes: [...new Set(scopes)],
    remark: scopes.length === 0 ? '' : remark,
    source: sourceOf(page, section.heading),
  };
}

/** What stands behind a colon in the sentence that names scopes; `''` where there is none. */
function textOfScopes(description: string): string {
  let areNamed = false;
  for (const { 0: word, index } of description.matchAll(/\b(?:scope|permission)s?\b|\.\s|:/gi)) {
    if (word === ':' && areNamed) return description.slice(index + 1).trimStart();
    if (word !== ':') areNamed = !word.startsWith('.');
  }
  return '';
}

const marker = /^[^\S\n]*(?:[*+-]|\d+[.)])\s+/;

function parseList(text: string): { readonly list: string; readonly remark: string } {
  if (!marker.test(text)) {
    const { 0: end, index } = /\.\s|\n\n|\.?$/.exec(text) ?? { 0: '', index: text.length };
    return { list: text.slice(0, index), remark: text.slice(index + end.length).trim() };
  }
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.trim() !== '' && !marker.test(line));
  const items = lines.slice(0, end < 0 ? lines.length : end);
  return {
    list: items.map((line) => line.replace(marker, '')).join('\n'),
    remark: end < 0 ? '' : lines.slice(end).join('\n').trim(),
  };
}
