import { camelCase } from 'change-case';
import type { Section } from '../../markdown/sections.js';
import type { DeclaredActions } from '../dialect.js';
import { isSpelling, spelledIn, type ActionName } from './spelled-actions.js';

/** What is known around a section that names its action in words. */
export interface PageNames {
  readonly resource: string;
  /** Headings of all sections of the page that describe an action. */
  readonly titles: readonly string[];
  readonly declared: DeclaredActions;
}

/**
 * Which action a section describes. Its heading names it in words (`Get Log Entries`), its example
 * or a route spells it. Where they differ in more than spaces and case, the example is right: the
 * last of its calls that is no other section's action and, where one has, that has a route. What it
 * calls of other resources counts only where it calls nothing of this one.
 */
export function nameAction(section: Section, page: PageNames): ActionName {
  const { resource, titles, declared } = page;
  const { title } = section;
  const spelled = spelledIn(section);
  const isDeclared = (action: ActionName): boolean =>
    declared.isDeclared(`${action.resource}.${action.name}`);
  const own = spelled.filter((action) => action.resource === resource);
  const inWords = { resource, name: camelCase(title) };
  const same =
    own.find((action) => isSpelling(action.name, title) && isDeclared(action)) ??
    own.find(({ name }) => isSpelling(name, title)) ??
    (isDeclared(inWords) ? inWords : spelledByRoute(title, page));
  if (same !== null) return same;

  const others = titles.filter((other) => other !== title);
  const free = own.filter(({ name }) => !others.some((other) => isSpelling(name, other)));
  const foreign = own.length === 0 ? spelled : [];
  const [only = null] = foreign.length === 1 ? foreign : [];
  return (
    free.findLast(isDeclared) ?? free.at(-1) ?? foreign.findLast(isDeclared) ?? only ?? inWords
  );
}

function spelledByRoute(title: string, { resource, declared }: PageNames): ActionName | null {
  const name = declared.declaredNames(resource).find((known) => isSpelling(known, title));
  return name === undefined ? null : { resource, name };
}
