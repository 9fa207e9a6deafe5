import { pageWithoutAction, unknownSection } from '../../../diagnostics.js';
import { beginningOf, reportAt, sourceOf, type Page } from '../../markdown/page.js';
import { proseOf } from '../../markdown/prose.js';
import { flattenSections, type Section } from '../../markdown/sections.js';
import type { SchemaIndex } from '../../schemas/schema-index.js';
import type { Dialect, PageResource } from '../dialect.js';
import { parseOperation } from './parse-operation.js';

/** A page for each resource, a heading such as `device.get` for each action. */
export const resourcePages: Dialect = { name: 'resource-pages', parsePage };

const actionTitle = /^([\w$-]+)\.([\w$-]+)$/;

function parsePage(
  page: Page,
  sections: readonly Section[],
  schemas: SchemaIndex,
): readonly PageResource[] {
  const resources = new Map<string, PageResource>();
  const [top] = sections;
  const shared = {
    title: top?.title ?? '',
    description: top === undefined ? '' : proseOf(page, top.content),
    source: top === undefined ? beginningOf(page.document) : sourceOf(page, top.heading),
  };
  for (const section of actionSections(page, sections)) {
    const [, resource = '', name = ''] = actionTitle.exec(section.title) ?? [];
    const known = resources.get(resource) ?? { name: resource, ...shared, operations: [] };
    const operation = parseOperation(page, section, name, schemas);
    resources.set(resource, { ...known, operations: [...known.operations, operation] });
  }
  if (resources.size === 0) page.report(shared.source, pageWithoutAction());
  return [...resources.values()];
}

/** At any depth; headings beside them say nothing that is read. */
function actionSections(page: Page, sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (actionTitle.test(section.title)) return [section];
    const inner = actionSections(page, section.sections);
    const isAction = flattenSections(section.sections).some(({ title }) => actionTitle.test(title));
    if (section.heading.depth > 1 && !isAction) {
      reportAt(page, section.heading, unknownSection(section.title, ['device.get']));
    }
    return inner;
  });
}
