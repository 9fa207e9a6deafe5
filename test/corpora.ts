import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

/** What a client of the API is known to send for an action. */
export interface CorpusRoute {
  readonly action: string;
  readonly method: string;
  readonly path: string;
  readonly params: { readonly [name: string]: 'path' | 'query' | 'body' };
}

export interface Corpus {
  readonly docs: string;
  readonly routes: readonly CorpusRoute[];
}

/** Real pages stand beside the repository, and not in it. */
export function corpusFolder(name: string): string {
  return join(projectRoot, '../shared/corpora', name);
}

/** `null` where the folder is missing, which `SDKDOWN_REQUIRE_CORPORA=1` forbids. */
export function readCorpus(name: string): Corpus | null {
  const folder = corpusFolder(name);
  const routes = join(folder, 'routes.json');
  if (!existsSync(routes)) {
    if (process.env['SDKDOWN_REQUIRE_CORPORA'] === '1') throw new Error(`missing: ${folder}`);
    console.warn(`skipped, because ${folder} is missing: the tests that need its pages`);
    return null;
  }
  return { docs: join(folder, 'docs'), routes: parseRoutes(readFileSync(routes, 'utf8')) };
}

/** The companion page that the pages of the corpus lack. */
export function routesToApiMd(routes: readonly CorpusRoute[]): string {
  const rows = routes.map(({ action, method, path }) => `| ${action} | ${method} ${path} |`);
  return [
    '# Losant API',
    '## Client',
    '| Setting | Value |\n| --- | --- |\n| Base URL | https://api.losant.com |',
    '| Package | losant-api |\n| Authentication | bearer |\n| Query arrays | indices |\n',
    '## Global parameters',
    '| Name | In | Type | Default | Description |\n| --- | --- | --- | --- | --- |',
    '| _actions | query | boolean | false | Return actions |',
    '| _links | query | boolean | true | Return links |',
    '| _embedded | query | boolean | true | Return embedded resources |\n',
    '## Routes',
    `| Action | Request |\n| --- | --- |\n${rows.join('\n')}`,
  ].join('\n');
}

function parseRoutes(text: string): readonly CorpusRoute[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('routes.json holds no list');
  return value.map((route: unknown) => {
    if (!isRoute(route)) throw new Error(`routes.json holds ${JSON.stringify(route)}`);
    return route;
  });
}

function isRoute(value: unknown): value is CorpusRoute {
  return (
    typeof value === 'object' &&
    value !== null &&
    'action' in value &&
    'method' in value &&
    'path' in value &&
    'params' in value
  );
}
