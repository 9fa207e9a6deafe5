import { missingTable, unknownSection } from '../../../diagnostics.js';
import { reportAt, type Page } from '../../markdown/page.js';
import { hasTable, unreadTables } from '../../markdown/tables/table-rows.js';
import type { Section } from '../../markdown/sections.js';
import { knownTitles, meantTitle, sectionTitles, type SectionKind } from './words.js';

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
    const kindBelow = ({ title }: Section): SectionKind => kindOf(title) ?? kind;
    const own = section.sections.filter((inner) => kindBelow(inner) === kind);
    parts.set(kind, [...(parts.get(kind) ?? []), { ...section, sections: own }]);
    for (const inner of section.sections) {
      if (!own.includes(inner)) add(kindBelow(inner), inner);
    }
  };
  for (const section of action.sections) {
    const { title, heading } = section;
    const meant = meantTitle(title);
    if (meant !== title.toLowerCase()) {
      reportAt(page, heading, unknownSection(title, knownTitles, knownTitles, meant));
    }
    const kind = meant === null ? undefined : sectionTitles.get(meant);
    if (kind !== undefined) add(kind, section);
  }
  return parts;
}

function kindOf(title: string): SectionKind | undefined {
  return sectionTitles.get(title.toLowerCase());
}

/** A part and what stands below it, as far as there are tables; where none is, it is reported. */
export function sectionsWithTable(page: Page, part: Section): readonly Section[] {
  const inner = part.sections.flatMap((section) => sectionsWithTable(page, section));
  if (hasTable(page, part) || unreadTables(page, part).length > 0) return [part, ...inner];
  if (part.sections.length === 0) reportAt(page, part.heading, missingTable(part.title));
  return inner;
}
