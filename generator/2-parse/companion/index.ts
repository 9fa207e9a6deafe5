import { missingSetting, unknownSection } from '../../diagnostics.js';
import type { Header, Route } from '../../model/api.js';
import type { Source } from '../../model/source.js';
import { meantWord } from '../../spelling/slips.js';
import { beginningOf, reportAt, sourceOf, type Page } from '../markdown/page.js';
import { proseOf } from '../markdown/prose.js';
import { flattenSections, type Section } from '../markdown/sections.js';
import type { ParameterRow } from '../parameter-table.js';
import type { SchemaLinks } from '../schemas/schema-index.js';
import { parsePlacements, type Placements } from './placements.js';
import { parseSettings, type PlacedSettings } from './settings.js';
import { parseGlobalParameters, parseHeaders, parseRoutes } from './tables.js';

/** What pages leave out, declared once. */
export interface Companion extends Placements, PlacedSettings {
  readonly title: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly globalParameters: readonly ParameterRow[];
  readonly routes: readonly Route[];
  readonly source: Source;
}

const titles = {
  client: 'Client',
  headers: 'Headers',
  'global parameters': 'Global parameters',
  routes: 'Routes',
  'parameter placement': 'Parameter placement',
  // Says nothing of the API: `controls/` reads it.
  rules: 'Rules',
} as const;

const noSettings: PlacedSettings = {
  settings: {
    baseUrl: '',
    packageName: '',
    packageVersion: '0.1.0',
    authentication: { kind: 'none' },
    queryArrays: 'repeat',
  },
  settingSources: [],
};

const noPlacements: Placements = { placements: [], mediaTypes: [] };

export function emptyCompanion(document: string): Companion {
  return {
    title: '',
    description: '',
    ...noSettings,
    headers: [],
    globalParameters: [],
    routes: [],
    ...noPlacements,
    source: beginningOf(document),
  };
}

/** `_api.md`: its sections by title, in any order. */
export function parseCompanion(
  page: Page,
  sections: readonly Section[],
  schemas: SchemaLinks,
): Companion {
  const [top] = sections;
  const all = flattenSections(sections);
  const found = findSections(page, all);
  const find = (title: string): Section | null => found.get(title) ?? null;
  const source = top === undefined ? beginningOf(page.document) : sourceOf(page, top.heading);
  const client = find('client');
  const placement = find('parameter placement');
  if (client === null && page.excesses.length === 0) {
    for (const name of ['Base URL', 'Package']) page.report(source, missingSetting(name));
  }
  const read = <Item>(
    title: string,
    parse: (page: Page, section: Section) => readonly Item[],
  ): readonly Item[] => {
    const section = find(title);
    return section === null ? [] : parse(page, section);
  };
  return {
    title: top?.title ?? '',
    description: top === undefined ? '' : proseOf(page, top.content),
    ...(client === null ? noSettings : parseSettings(page, client)),
    headers: read('headers', parseHeaders),
    globalParameters: read('global parameters', (at, section) =>
      parseGlobalParameters(at, section, schemas),
    ),
    routes: read('routes', parseRoutes),
    ...(placement === null ? noPlacements : parsePlacements(page, placement)),
    source,
  };
}

/** By title; one that is misspelt is reported, and read as what it was surely meant to be. */
function findSections(page: Page, all: readonly Section[]): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  const exact = all.map(({ title }) => title.toLowerCase());
  const free = Object.keys(titles).filter((title) => !exact.includes(title));
  for (const section of all) {
    const { title, heading } = section;
    const word = title.toLowerCase();
    const isKnown = Object.hasOwn(titles, word);
    const meant = isKnown || heading.depth === 1 ? null : meantWord(word, free);
    if (heading.depth > 1 && !isKnown) {
      reportAt(
        page,
        heading,
        unknownSection(title, Object.values(titles), Object.values(titles), meant),
      );
    }
    const key = isKnown ? word : meant;
    if (key !== null && !found.has(key)) found.set(key, section);
  }
  return found;
}
