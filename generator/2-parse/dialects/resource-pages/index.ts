import { pageWithoutAction } from '../../../diagnostics.js';
import { beginningOf, sourceOf, type Page } from '../../markdown/page.js';
import { proseOf } from '../../markdown/prose.js';
import type { Section } from '../../markdown/sections.js';
import type { Dialect, DialectContext, PageResource } from '../dialect.js';
import { actionSections, actionTitle } from './action-sections.js';
import { nameAction } from './name-action.js';
import { nameResource } from './name-resource.js';
import { parseExamples } from './parse-examples.js';
import { parseOperation } from './parse-operation.js';
import type { ActionName } from './spelled-actions.js';

/**
 * A page for each resource, a section for each action. Its heading spells the action
 * (`device.get`), or names it in words (`Get Log Entries`) and leaves the spelling to an example.
 */
export const resourcePages: Dialect = { name: 'resource-pages', parsePage };

function parsePage(
  page: Page,
  sections: readonly Section[],
  { schemas, declared }: DialectContext,
): readonly PageResource[] {
  const resources = new Map<string, PageResource>();
  const [top] = sections;
  const shared = {
    title: top?.title ?? '',
    description: top === undefined ? '' : proseOf(page, top.content),
    source: top === undefined ? beginningOf(page.document) : sourceOf(page, top.heading),
  };
  const actions = actionSections(page, sections);
  const names = {
    resource: nameResource(actions, shared.title, declared),
    titles: actions.map(({ title }) => title),
    declared,
  };
  const introduction = parseExamples(page, top?.content ?? [], names.resource);
  for (const section of actions) {
    const action = spelledTitle(section) ?? nameAction(section, names);
    const { resource } = action;
    const examples = resources.size === 0 ? introduction : [];
    const known = resources.get(resource) ?? {
      name: resource,
      ...shared,
      examples,
      operations: [],
    };
    const operation = parseOperation(page, section, action, schemas);
    resources.set(resource, { ...known, operations: [...known.operations, operation] });
  }
  if (resources.size === 0 && page.excesses.length === 0)
    page.report(shared.source, pageWithoutAction());
  return [...resources.values()];
}

function spelledTitle({ title }: Section): ActionName | null {
  const [, resource, name] = actionTitle.exec(title) ?? [];
  return resource === undefined || name === undefined ? null : { resource, name };
}
