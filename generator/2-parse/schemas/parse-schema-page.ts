import GithubSlugger from 'github-slugger';
import type { Code, RootContent } from 'mdast';
import { duplicateSchema, invalidSchema, schemaWithoutFence } from '../../diagnostics.js';
import type { JsonObject, Source } from '../../model/api.js';
import { reportAt, sourceOf, type Page } from '../markdown/page.js';
import { proseOf } from '../markdown/prose.js';
import { flattenSections, type Section } from '../markdown/sections.js';
import { isObject } from './draft-04/keyword.js';
import { parseJsonFence, type PlacedJson } from './parse-json.js';
import type { SchemaIndex } from './schema-index.js';

/** A schema as its page has it, its references not followed yet. */
export interface SchemaText {
  readonly name: string;
  readonly description: string;
  readonly schema: JsonObject;
  readonly sourceAt: PlacedJson['sourceAt'];
  readonly source: Source;
}

/**
 * A heading below the page's title for each schema, and a fence below it. Every heading gets its
 * slug, so that links lead to the right one of two with the same words.
 */
export function parseSchemaPage(
  page: Page,
  sections: readonly Section[],
  index: SchemaIndex,
): readonly SchemaText[] {
  const slugger = new GithubSlugger();
  const firstLines = new Map<string, number>();
  return flattenSections(sections).flatMap((section) => {
    const slug = slugger.slug(section.title);
    if (section.heading.depth === 1) return [];
    const known = firstLines.get(section.title);
    if (known !== undefined) {
      reportAt(page, section.heading, duplicateSchema(section.title, known));
      return [];
    }
    // A heading above others that has no fence only groups them.
    const isGroup = section.sections.length > 0 && !section.content.some((node) => isFence(node));
    if (isGroup) return [];
    firstLines.set(section.title, section.heading.position?.start.line ?? 1);
    index.add(page.document, slug, section.title);
    return parseSchemaSection(page, section);
  });
}

function parseSchemaSection(page: Page, section: Section): readonly SchemaText[] {
  const fence = section.content.find((node) => isFence(node));
  if (fence === undefined) {
    reportAt(page, section.heading, schemaWithoutFence(section.title));
    return [];
  }
  const json = parseJsonFence(page, fence);
  if (json === null) return [];
  if (!isObject(json.value)) {
    reportAt(page, fence, invalidSchema());
    return [];
  }
  return [
    {
      name: section.title,
      description: proseOf(page, section.content),
      schema: json.value,
      sourceAt: json.sourceAt,
      source: sourceOf(page, section.heading),
    },
  ];
}

function isFence(node: RootContent): node is Code {
  return node.type === 'code';
}
