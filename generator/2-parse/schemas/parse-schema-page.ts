import GithubSlugger from 'github-slugger';
import type { Code } from 'mdast';
import {
  deepJson,
  duplicateSchema,
  invalidSchema,
  schemaWithoutFence,
  unknownSection,
} from '../../diagnostics.js';
import type { Memory } from '../../incremental/memory.js';
import type { JsonValue } from '../../model/schema.js';
import { meantWord } from '../../spelling/slips.js';
import { anchorsOf } from '../markdown/anchors.js';
import { placeOfFence, sourceInText } from '../markdown/fence-place.js';
import { fencesOf } from '../markdown/fences.js';
import { reportAt, sourceOf, type Page } from '../markdown/page.js';
import { proseOf } from '../markdown/prose.js';
import { flattenSections, type Section } from '../markdown/sections.js';
import { deepest, findDeepBracket } from '../values/bracket-depth.js';
import { isObject } from './draft-04/keyword.js';
import { parseJson, parseJsonFence } from './json/parse-json.js';
import type { SchemaRegister } from './schema-index.js';
import type { SchemaText } from './schema-text.js';

/** Headings, in lower case, below that of a schema. */
const schemaTitles: ReadonlySet<string> = new Set(['schema', 'json schema']);
const exampleTitles: ReadonlySet<string> = new Set(['example', 'examples']);

/** A schema's heading, and what of it stands where. */
interface SchemaSection {
  readonly section: Section;
  /** The section that holds the fence: its own, or one called `Schema` below it. */
  readonly body: Section;
  readonly example: Section | null;
}

/**
 * A heading below the page's title for each schema, and a fence below it, or below a heading
 * `Schema` of its own. Every heading gets its slug, so that links lead to the right one of two with
 * the same words.
 */
export function parseSchemaPage(
  page: Page,
  sections: readonly Section[],
  index: SchemaRegister,
  memory: Memory,
): void {
  const slugger = new GithubSlugger();
  const anchors = new Map(
    flattenSections(sections).map((section) => [
      section,
      [slugger.slug(section.title), ...anchorsOf(section)],
    ]),
  );
  const anchorsAt = (section: Section): readonly string[] => anchors.get(section) ?? [];
  const firstLines = new Map<string, number>();
  for (const found of schemaSections(page, sections)) {
    const { heading, title } = found.section;
    const known = firstLines.get(title);
    if (known !== undefined) {
      reportAt(page, heading, duplicateSchema(title, known));
      continue;
    }
    firstLines.set(title, heading.position?.start.line ?? 1);
    parseSchemaSection(page, found, index, memory, anchorsAt);
  }
}

/** In the order of the page; a heading above others that has no fence only groups them. */
function schemaSections(page: Page, sections: readonly Section[]): readonly SchemaSection[] {
  return sections.flatMap((section) => {
    const named = (titles: ReadonlySet<string>): Section | null =>
      findTitled(page, section, titles);
    const hasFence = fencesOf(section.content).length > 0;
    const example = named(exampleTitles);
    const body = hasFence ? section : named(schemaTitles);
    const inner = section.sections.filter((one) => one !== example && one !== body);
    const isGroup = body === null && section.sections.length > 0;
    const isSchema = section.heading.depth > 1 && !isGroup;
    const own = isSchema ? [{ section, body: body ?? section, example }] : [];
    return [...own, ...schemaSections(page, isSchema ? inner : section.sections)];
  });
}

/** A misspelt title is reported, where a fence stands below it, and read as what was meant. */
function findTitled(page: Page, section: Section, titles: ReadonlySet<string>): Section | null {
  const exact = section.sections.find(({ title }) => titles.has(title.toLowerCase()));
  if (exact !== undefined || section.heading.depth === 1) return exact ?? null;
  for (const inner of section.sections) {
    const meant = meantWord(inner.title, [...titles].slice(0, 1));
    if (meant === null || fencesOf(inner.content).length === 0) continue;
    const known = ['Schema', 'Example'];
    reportAt(page, inner.heading, unknownSection(inner.title, known, known, meant));
    return inner;
  }
  return null;
}

function parseSchemaSection(
  page: Page,
  { section, body, example }: SchemaSection,
  index: SchemaRegister,
  memory: Memory,
  anchorsAt: (section: Section) => readonly string[],
): void {
  const { heading, title, content } = section;
  const anchors = [...anchorsAt(section), ...(body === section ? [] : anchorsAt(body))];
  const [fence] = fencesOf(body.content);
  const value = example === null ? null : parseExample(example, memory);
  if (example !== null && value === null) reportDeepExample(page, example);
  if (example !== null && value !== null) {
    index.addExample(page.document, anchorsAt(example), value);
  }
  if (fence === undefined) reportAt(page, heading, schemaWithoutFence(title));
  const json = fence === undefined ? null : parseSchemaFence(page, fence, memory);
  if (json === null) {
    index.addAnchors(title, page.document, anchors);
    return;
  }
  const source = sourceOf(page, heading);
  const description = proseOf(page, content);
  index.addSchema(
    { name: title, description, ...json, example: value, file: null, source, shown: json },
    anchors,
  );
}

function parseSchemaFence(
  page: Page,
  fence: Code,
  memory: Memory,
): Pick<SchemaText, 'schema' | 'text' | 'place'> | null {
  const json = parseJsonFence(page, fence, memory);
  if (json === null) return null;
  const { value, text, place } = json;
  if (isObject(value)) return { schema: value, text, place };
  reportAt(page, fence, invalidSchema());
  return null;
}

/** An example may be of any kind, but what would be JSON is not left out silently. */
function reportDeepExample(page: Page, { content }: Section): void {
  const [fence] = fencesOf(content);
  const deep = fence === undefined ? null : findDeepBracket(fence.value);
  if (fence === undefined || deep === null) return;
  const place = placeOfFence(page.document, fence);
  page.report(sourceInText(fence.value, place, deep, 1), deepJson(deepest));
}

/** `null` for what is no JSON: an example may be of any kind. */
function parseExample({ content }: Section, memory: Memory): JsonValue | null {
  const [fence] = fencesOf(content);
  if (fence === undefined) return null;
  const text = fence.value;
  return memory.remember(`example ${text}`, [], () => parseJson(text) ?? null);
}
