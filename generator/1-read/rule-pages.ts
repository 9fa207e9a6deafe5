import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RulePage } from '../model/messages/rule-page.js';

/** Beside `dist/`, where this runs from `dist/generator/1-read/`. */
const folder = new URL('../../../generator/rules/', import.meta.url);

/** @param rule one that exists */
export function readRulePage(rule: string): RulePage {
  const text = readFileSync(fileURLToPath(new URL(`${rule}.md`, folder)), 'utf8');
  const [, paragraph = ''] = /^# .*\n\n([^]*?)\n\n/.exec(text) ?? [];
  return { text, summary: paragraph.replace(/\s+/g, ' ').replaceAll('`', '') };
}
