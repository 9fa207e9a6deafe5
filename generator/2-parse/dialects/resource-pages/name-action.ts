import { camelCase } from 'change-case';
import type { Section } from '../../markdown/sections.js';
import { fencesOf } from '../../markdown/fences.js';

/** `device` and `getLogEntries`, whose action is `device.getLogEntries`. */
export interface ActionName {
  readonly resource: string;
  readonly name: string;
}

/** The actions that examples call on the client, each once: `client.device.get(…)`. */
export function spelledActions(codes: readonly string[]): readonly ActionName[] {
  const found = new Map<string, ActionName>();
  for (const code of codes) {
    for (const [, resource = '', name = ''] of code.matchAll(call)) {
      found.set(`${resource}.${name}`, { resource, name });
    }
  }
  return [...found.values()];
}

const call = /\bclient\.([\w$]+)\.([\w$]+)\s*\(/g;

/** What the resource of a page is called: by most of its examples, else by its heading. */
export function nameResource(sections: readonly Section[], pageTitle: string): string {
  const counts = new Map<string, number>();
  for (const section of sections) {
    for (const { resource } of spelledIn(section)) {
      counts.set(resource, (counts.get(resource) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? camelCase(pageTitle.replace(/\s+(?:actions|api|resource)$/i, ''));
}

/**
 * Which action a section describes. Its heading names it in words (`Get Log Entries`), its example
 * spells it. Where the two differ in more than spaces and case, the one that has a route is right;
 * where neither has, the example is, unless it calls several actions.
 * @param declared the actions that `_api.md` has routes for
 */
export function nameAction(
  section: Section,
  resource: string,
  declared: ReadonlySet<string>,
): ActionName {
  const inWords = { resource, name: camelCase(section.title) };
  const spelled = spelledIn(section);
  const isDeclared = (action: ActionName): boolean =>
    declared.has(`${action.resource}.${action.name}`);
  const same = spelled.find(
    (action) => action.resource === resource && isSpelling(action.name, section.title),
  );
  if (same !== undefined) return same;
  const routed = spelled.find(isDeclared);
  if (isDeclared(inWords)) return inWords;
  const [only] = spelled.length === 1 ? spelled : [];
  return routed ?? only ?? inWords;
}

function spelledIn(section: Section): readonly ActionName[] {
  const own = fencesOf(section.content);
  const below = section.sections.flatMap(({ content }) => fencesOf(content));
  return spelledActions([...own, ...below].map(({ value }) => value));
}

/** Whether a name and a heading differ in spaces and case alone. */
export function isSpelling(name: string, title: string): boolean {
  return letters(name) === letters(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
