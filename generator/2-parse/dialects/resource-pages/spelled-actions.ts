import type { Section } from '../../markdown/sections.js';
import { fencesOf } from '../../markdown/fences.js';

/** `device` and `getLogEntries`, whose action is `device.getLogEntries`. */
export interface ActionName {
  readonly resource: string;
  readonly name: string;
}

/** The actions that a section's examples call on the client, each once, in the order of the text. */
export function spelledIn({ content, sections }: Section): readonly ActionName[] {
  const found = new Map<string, ActionName>();
  for (const { value } of [content, ...sections.map((part) => part.content)].flatMap(fencesOf)) {
    for (const { groups = {} } of value.matchAll(call)) {
      const resource = groups['resource'] ?? groups['quotedResource'] ?? '';
      const name = groups['name'] ?? groups['quotedName'] ?? '';
      found.set(`${resource}.${name}`, { resource, name });
    }
  }
  return [...found.values()];
}

/** `client.device.get(…)`, `client.edge['2FAStatus'](…)`; in whatever language the example is. */
const call = new RegExp(
  String.raw`\bclient${memberPattern('resource', 'quotedResource')}` +
    String.raw`${memberPattern('name', 'quotedName')}(?:\?\.)?\s*\(`,
  'g',
);

function memberPattern(plain: string, quoted: string): string {
  const inBrackets = String.raw`(?:\?\.)?\[\s*["'](?<${quoted}>[^"'\\\]\n]+)["']\s*\]`;
  return String.raw`(?:\??\.(?<${plain}>[\w$]+)|${inBrackets})`;
}

/** Whether a name and a heading differ in spaces and case alone. */
export function isSpelling(name: string, title: string): boolean {
  return letters(name) === letters(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
