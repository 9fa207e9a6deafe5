import { duplicateRow, invalidSetting, missingSetting, unknownSetting } from '../../diagnostics.js';
import type { Authentication, QueryArrays, Settings } from '../../model/api.js';
import type { Source } from '../../model/source.js';
import { isFieldName } from '../../requests/header-fields.js';
import { meantWord } from '../../spelling/slips.js';
import type { PageNotes } from '../markdown/page-notes.js';
import { reportAt, type Page } from '../markdown/page.js';
import type { Section } from '../markdown/sections.js';
import { cellSourceOf, cellText, isSameRow, type Row } from '../markdown/tables/table-cells.js';
import { parseRows } from '../markdown/tables/table-rows.js';

const columns = new Map([
  ['setting', 'Setting'],
  ['value', 'Value'],
] as const);

const names = {
  'base url': 'Base URL',
  package: 'Package',
  version: 'Version',
  authentication: 'Authentication',
  'query arrays': 'Query arrays',
} as const;

const queryArrays: readonly QueryArrays[] = ['indices', 'brackets', 'repeat', 'comma'];

interface Setting {
  readonly row: Row<'Setting' | 'Value'>;
  readonly text: string;
  readonly source: Source;
}

type ReadSetting = (name: string) => Setting | null;

export interface PlacedSettings {
  readonly settings: Settings;
  /** The rows that there are, by the names of the settings: `Base URL`. */
  readonly settingSources: readonly (readonly [name: string, source: Source])[];
}

/** The table of the section Client. What is missing and has no default is reported at its heading. */
export function parseSettings(page: Page, section: Section): PlacedSettings {
  const found = new Map<string, Setting>();
  const known = new Map<string, string>(Object.entries(names));
  // What was not read is not missing, and one message of it is enough.
  let mostMissing = Infinity;
  const noteGap: PageNotes['noteGap'] = (gap) => {
    mostMissing = Math.min(mostMissing, gap.isFatal ? 0 : 1);
    page.notes.noteGap(gap);
  };
  const { noteLink, noteColumn } = page.notes;
  const noting = { ...page, notes: { noteLink, noteColumn, noteGap } };
  const rows = parseRows(noting, section, columns, ['Setting', 'Value'], (row) => [row]);
  const set = rows.map((row) => known.get(cellText(row, 'Setting').toLowerCase()));
  const free = Object.values(names).filter((name) => !set.includes(name));
  for (const row of rows) {
    const text = cellText(row, 'Setting');
    const exact = known.get(text.toLowerCase());
    const name = exact ?? meantWord(text, free) ?? undefined;
    const source = cellSourceOf(row, 'Setting');
    if (exact === undefined) {
      row.page.report(source, unknownSetting(text, Object.values(names), free, name !== undefined));
    }
    if (name === undefined) continue;
    const first = found.get(name);
    if (first !== undefined) {
      const isSame = isSameRow(page, row, first.row);
      page.report(source, duplicateRow(section.title, name, first.source.start.line, isSame));
      continue;
    }
    found.set(name, { row, text: cellText(row, 'Value'), source: cellSourceOf(row, 'Value') });
  }
  const missing = [names['base url'], names.package].filter((name) => !found.has(name));
  for (const name of missing.slice(0, mostMissing)) {
    reportAt(page, section.heading, missingSetting(name));
  }
  const read: ReadSetting = (name) => found.get(name) ?? null;
  return {
    settings: {
      baseUrl: parseBaseUrl(page, read(names['base url'])),
      packageName: parsePackageName(page, read(names.package)),
      packageVersion: parseVersion(page, read(names.version)),
      authentication: parseAuthentication(page, read(names.authentication)),
      queryArrays: parseQueryArrays(page, read(names['query arrays'])),
    },
    settingSources: [...found].map(([name, setting]) => [name, setting.source]),
  };
}

function parseBaseUrl(page: Page, setting: Setting | null): string {
  const text = setting?.text ?? '';
  const isUrl = /^https?:\/\/[^\s?#@\\]+$/.test(text) && URL.canParse(text);
  if (setting !== null && !isUrl) {
    const expected = 'an `https:` URL without user, `?` and `#`';
    page.report(setting.source, invalidSetting(names['base url'], text, expected));
  }
  return text.replace(/(?<!\/)\/+$/, '');
}

/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
function parsePackageName(page: Page, setting: Setting | null): string {
  const text = setting?.text ?? '';
  const isName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(text);
  if (setting !== null && (!isName || text.length > 214)) {
    page.report(
      setting.source,
      invalidSetting(names.package, text, 'a name that npm accepts, such as `my-api`'),
    );
  }
  return text;
}

/** @see https://semver.org */
function parseVersion(page: Page, setting: Setting | null): string {
  if (setting === null) return '0.1.0';
  const number = '(?:0|[1-9]\\d*)';
  const version = new RegExp(
    `^${number}\\.${number}\\.${number}(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$`,
  );
  if (!version.test(setting.text)) {
    const expected = 'a semantic version such as `1.2.0`';
    page.report(setting.source, invalidSetting(names.version, setting.text, expected));
  }
  return setting.text;
}

function parseAuthentication(page: Page, setting: Setting | null): Authentication {
  const [kind = 'none', name = '', ...more] = (setting?.text ?? 'none').split(/\s+/);
  const isName = isFieldName(name);
  switch (kind.toLowerCase()) {
    case 'none':
    case 'bearer':
    case 'basic':
      if (name === '') return { kind: authenticationKind(kind) };
      break;
    case 'header':
      if (isName && more.length === 0) return { kind: 'header', name };
      break;
    case 'query':
      if (name !== '' && more.length === 0) return { kind: 'query', name };
      break;
  }
  if (setting !== null) {
    const expected = '`none`, `bearer`, `basic`, `header NAME` or `query NAME`';
    page.report(setting.source, invalidSetting(names.authentication, setting.text, expected));
  }
  return { kind: 'none' };
}

function authenticationKind(word: string): 'none' | 'bearer' | 'basic' {
  return (['bearer', 'basic'] as const).find((kind) => kind === word.toLowerCase()) ?? 'none';
}

function parseQueryArrays(page: Page, setting: Setting | null): QueryArrays {
  if (setting === null) return 'repeat';
  const style = queryArrays.find((known) => known === setting.text.toLowerCase());
  if (style === undefined) {
    const expected = queryArrays.map((known) => `\`${known}\``).join(', ');
    page.report(
      setting.source,
      invalidSetting(names['query arrays'], setting.text, `one of ${expected}`),
    );
  }
  return style ?? 'repeat';
}
