/**
 * 4-plan: Api in, Plan out. Every name, type text, value and file path of the output is decided
 * here, once; `5-emit` only prints. Never fails: what could fail was reported by `2-parse` and
 * `3-check`, and an action without a request is left out.
 */
import type { Api } from '../model/api.js';
import type { Plan, ScopesPlan } from '../model/plan.js';
import { planDoc } from '../text/doc-text.js';
import { sentenceText } from '../text/sentence-text.js';
import { countUnknown } from './count-unknown.js';
import { wrapText } from '../text/wrap-text.js';
import { NameAllocator } from './names/allocator.js';
import { planFileName } from './names/identifiers.js';
import { reservedFileNames, reservedMemberNames, reservedTypeNames } from './names/reserved.js';
import { planErrors } from './operations/error-classes.js';
import { planGlobals } from './operations/global-params.js';
import { planResource } from './operations/plan-resource.js';
import { nameTypes } from './names/name-types.js';
import { planSchemaFiles } from './declarations/schema-files.js';
import { simplifySchemas } from './types/simplify-types.js';

export function plan(documented: Api): Plan {
  const api = simplifySchemas(documented);
  const types = NameAllocator.forIdentifiers(reservedTypeNames);
  const typeNames = nameTypes(api, types);
  const schemaFiles = planSchemaFileNames(api);
  const surroundings = {
    api,
    typeNames,
    schemaFiles,
    types,
    files: NameAllocator.forFiles(reservedFileNames),
    members: NameAllocator.forIdentifiers(reservedMemberNames),
  };
  const planned = api.resources.map((resource) => planResource(resource, surroundings));
  const { settings } = api;
  const unfinished = {
    package: {
      name: settings.packageName,
      version: settings.packageVersion,
      description: shortened(oneLine(api.description)) || `Client of the ${oneLine(api.title)}`,
    },
    client: {
      doc: planDoc(api.description.split(/\n{2,}/).map(sentenceText), 0),
      document: api.source.document,
      baseUrl: settings.baseUrl,
      authentication: settings.authentication,
      queryArrays: settings.queryArrays,
      headers: api.headers.map(({ name, value }) => ({ name, value })),
      globals: planGlobals(api, typeNames, schemaFiles),
      members: planned.map(({ member }) => member),
    },
    errors: planErrors(api, typeNames, schemaFiles),
    resources: planned.map(({ resource }) => resource),
    schemaFiles: planSchemaFiles(api, typeNames, schemaFiles),
    scopes: planScopes(api),
    tests: planned.map(({ tests }) => tests),
    readme: {
      title: api.title,
      description: api.description,
      packageName: settings.packageName,
      hasToken: settings.authentication.kind !== 'none',
      resources: planned.map(({ readme }) => readme),
    },
  };
  return { ...unfinished, unknownCount: countUnknown(unfinished) };
}

/** What the pages list for each action that has a method. */
function planScopes({ resources }: Api): readonly ScopesPlan[] {
  return resources.flatMap(({ operations }) =>
    operations.flatMap(({ action, request, security }) =>
      request === null || security === null ? [] : [{ action, scopes: security.scopes }],
    ),
  );
}

/** `src/schemas/<name>.ts` for each schema with a heading, by its key. */
function planSchemaFileNames(api: Api): ReadonlyMap<string, string> {
  const allocator = NameAllocator.forFiles(reservedFileNames);
  const roots = api.schemas.filter((schema) => schema.owner === null);
  return new Map(
    roots.map(({ key, name }) => [key, allocator.allocate(planFileName(name), '-schema')]),
  );
}

/** Registries show a line; whoever wants more reads the README. */
function shortened(line: string): string {
  const [start = ''] = wrapText(line, 90);
  return start === line ? line : `${start.replace(/[\s.,:;]+$/, '')} …`;
}

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim();
}
