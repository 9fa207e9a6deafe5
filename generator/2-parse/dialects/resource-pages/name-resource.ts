import { camelCase } from 'change-case';
import pluralize from 'pluralize';
import type { Section } from '../../markdown/sections.js';
import type { DeclaredActions } from '../dialect.js';
import { isSpelling, spelledIn } from './spelled-actions.js';

/**
 * What the resource of a page is called. Its heading tells, but for spaces and case (`MQTT Broker
 * Actions`), which examples and routes spell; where none of them spells it, most examples count: they
 * may begin with calls of other resources, as to authenticate.
 */
export function nameResource(
  sections: readonly Section[],
  pageTitle: string,
  declared: DeclaredActions,
): string {
  const titles = [pageTitle, pageTitle.replace(/(?<!\s)\s+(?:actions|api|resource)$/i, '')];
  const called = resourcesByCalls(sections);
  const isTitle = (name: string): boolean => titles.some((title) => isSpelling(name, title));
  const isOneOfTitle = (name: string): boolean =>
    titles.some((title) => isSpelling(pluralize.singular(name), pluralize.singular(title)));
  return (
    called.find(isTitle) ??
    called.find(isOneOfTitle) ??
    declared.declaredResources().find(isTitle) ??
    called[0] ??
    camelCase(titles[1] ?? pageTitle)
  );
}

/** Those that most sections call first. */
function resourcesByCalls(sections: readonly Section[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const section of sections) {
    for (const resource of new Set(spelledIn(section).map((action) => action.resource))) {
      counts.set(resource, (counts.get(resource) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([resource]) => resource);
}
