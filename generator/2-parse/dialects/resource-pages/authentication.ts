import type { Security } from '../../../model/api.js';
import { sourceOf, type Page } from '../../markdown/page.js';
import { proseOf } from '../../markdown/prose.js';
import type { Section } from '../../markdown/sections.js';

/**
 * What a call must be allowed to do: `… one of the following scopes: all.User, device.*, or
 * device.get.` ends in the list. Read as the document spells it, since `*` is a letter of scopes and
 * not the beginning of emphasis.
 */
export function parseAuthentication(page: Page, section: Section): Security {
  const description = proseOf(page, section.content);
  const [, list = ''] = /\b(?:scope|permission)s?\b[^:]*:\s*([^]+)$/i.exec(description) ?? [];
  const scopes = list
    .split(/[,;\n]|\s(?:and|or)\s/)
    .map((item) => item.replace(/^\s*(?:[*+-]\s+)?(?:(?:and|or)\s+)?/, '').replace(/[\s.]+$/, ''))
    .map((item) => item.replace(/[`\\]/g, ''))
    .filter((item) => /^\S+$/.test(item));
  return { description, scopes: [...new Set(scopes)], source: sourceOf(page, section.heading) };
}
