import { missingTable, unknownSection } from '../../../diagnostics.js';
import { reportAt, type Page } from '../../markdown/page.js';
import type { Section } from '../../markdown/sections.js';
import { knownTitles, sectionTitles, type SectionKind } from './words.js';

/**
 * The sections of an action by what they hold. One that stands below another by its depth alone,
 * such as `#### Responses` below `### Parameters`, counts as if it stood beside it; all others below
 * a part belong to the part.
 */
export function findParts(
  page: Page,
  action: Section,
): ReadonlyMap<SectionKind, readonly Section[]> {
  const parts = new Map<SectionKind, readonly Section[]>();
  const add = (kind: SectionKind, section: Section): void => {
    const kindBelow = ({ title }: Section): SectionKind =>
      sectionTitles.get(title.toLowerCase()) ?? kind;
    const own = section.sections.filter((inner) => kindBelow(inner) === kind);
    parts.set(kind, [...(parts.get(kind) ?? []), { ...section, sections: own }]);
    for (const inner of section.sections) {
      if (!own.includes(inner)) add(kindBelow(inner), inner);
    }
  };
  for (const section of action.sections) {
    const kind = sectionTitles.get(section.title.toLowerCase());
    if (kind === undefined) {
      reportAt(page, section.heading, unknownSection(section.title, knownTitles));
    } else add(kind, section);
  }
  return parts;
}

/** A part and what stands below it, as far as there are tables; where none is, it is reported. */
export function sectionsWithTable(page: Page, part: Section): readonly Section[] {
  const inner = part.sections.flatMap((section) => sectionsWithTable(page, section));
  if (part.content.some(({ type }) => type === 'table')) return [part, ...inner];
  if (part.sections.length === 0) reportAt(page, part.heading, missingTable(part.title));
  return inner;
}
