import type { Authentication, Header } from '../../model/api.js';
import type { Change, Subject } from '../../model/diff/change.js';
import type { DocumentedApi } from '../../model/diff/documented-api.js';
import { joinPlaces, makeChange } from '../make-change.js';
import type { RuleName } from '../rules/rules.js';

const subject: Subject = { kind: 'api', name: '_api.md' };

/** What `_api.md` says of all requests at once; its version is no change, but the verdict's. */
export function compareSettings(old: DocumentedApi, next: DocumentedApi): readonly Change[] {
  const [from, to] = [old.api.settings, next.api.settings];
  const compare = (
    rule: RuleName,
    row: string,
    before: string,
    after: string,
  ): readonly Change[] =>
    before === after
      ? []
      : [
          makeChange(rule, subject, joinPlaces(old.placeOfSetting(row), next.placeOfSetting(row)), {
            name: row,
            before,
            after,
          }),
        ];
  const describe = (name: string, before: string, after: string): readonly Change[] =>
    before === after
      ? []
      : [
          makeChange('api-described', subject, joinPlaces(old.api.source, next.api.source), {
            name,
          }),
        ];
  return [
    ...compare('base-url-changed', 'Base URL', from.baseUrl, to.baseUrl),
    ...compare('package-renamed', 'Package', from.packageName, to.packageName),
    ...compare(
      'authentication-changed',
      'Authentication',
      authenticationWords(from.authentication),
      authenticationWords(to.authentication),
    ),
    ...compare('query-arrays-changed', 'Query arrays', from.queryArrays, to.queryArrays),
    ...compareHeaders(old.api.headers, next.api.headers),
    ...describe('title', old.api.title, next.api.title),
    ...describe('description', old.api.description, next.api.description),
  ];
}

function authenticationWords(authentication: Authentication): string {
  return 'name' in authentication
    ? `${authentication.kind} ${authentication.name}`
    : authentication.kind;
}

/** HTTP makes no difference between `Accept` and `accept`. */
function compareHeaders(old: readonly Header[], next: readonly Header[]): readonly Change[] {
  const news = new Map(next.map((header) => [header.name.toLowerCase(), header]));
  const olds = new Set(old.map(({ name }) => name.toLowerCase()));
  return [
    ...old.flatMap((header) => {
      const { name, value, source } = header;
      const to = news.get(name.toLowerCase());
      if (to === undefined) {
        return [makeChange('header-removed', subject, joinPlaces(source, null), { name })];
      }
      if (to.value === value) return [];
      const named = { name, before: value, after: to.value };
      return [makeChange('header-changed', subject, joinPlaces(source, to.source), named)];
    }),
    ...next
      .filter(({ name }) => !olds.has(name.toLowerCase()))
      .map(({ name, source }) =>
        makeChange('header-added', subject, joinPlaces(null, source), { name }),
      ),
  ];
}
