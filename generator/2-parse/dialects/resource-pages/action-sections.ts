import { unknownSection } from '../../../diagnostics.js';
import { reportAt, type Page } from '../../markdown/page.js';
import type { Section } from '../../markdown/sections.js';
import { isSpelling, spelledIn } from './spelled-actions.js';
import { contentsTitles, sectionTitles } from './words.js';

/** A heading that spells its action: `device.get`. */
export const actionTitle = /^([\w$-]+)\.([\w$-]+)$/;

/**
 * The sections that describe an action, at any depth: their heading spells it, or they hold
 * parameters, responses and the like, or an example that calls it. Other headings group actions; one
 * that groups none is reported.
 */
export function actionSections(page: Page, sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (isAction(section)) return [section];
    if (contentsTitles.has(section.title.toLowerCase())) return [];
    const inner = actionSections(page, section.sections);
    if (section.heading.depth > 1 && inner.length === 0) {
      reportAt(page, section.heading, unknownSection(section.title, ['device.get'], []));
    }
    return inner;
  });
}

function isAction(section: Section): boolean {
  const { title, heading, sections } = section;
  if (actionTitle.test(title)) return true;
  // The heading at the top is the resource's, whatever stands right below it.
  if (heading.depth === 1 || sections.some(isAction)) return false;
  return (
    sections.some((part) => sectionTitles.has(part.title.toLowerCase())) ||
    spelledIn({ ...section, sections: [] }).some(({ name }) => isSpelling(name, title))
  );
}
