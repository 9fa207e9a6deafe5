/**
 * 4-plan: Api in, Plan out. Every name, type text, value and file path of the output is decided
 * here, once; `5-emit` only prints. Never fails: what could fail was reported by `2-parse` and
 * `3-check`, and an action without a request is left out.
 */
import type { Memory } from '../incremental/memory.js';
import { plainRun, type Run } from '../incremental/run.js';
import { workOn } from '../limits/in-time.js';
import type { Api } from '../model/api.js';
import type { Plan } from '../model/plan.js';
import { planDoc } from '../text/doc-text.js';
import { sentenceText } from '../text/words/sentence-text.js';
import { countUnknown } from './count-unknown.js';
import { wrapText } from '../text/words/wrap-text.js';
import { planErrors } from './operations/error-classes.js';
import { planGlobals } from './operations/global-params.js';
import { planResource } from './operations/plan-resource.js';
import { planScopes } from './operations/scopes.js';
import { typeSamples } from './types/type-samples.js';
import { planSchemaFile } from './declarations/schema-file.js';
import { findMereHomes } from './names/mere-homes.js';
import { nameResources } from './names/name-resources.js';
import { nameTypes, type TypeNames } from './names/name-types.js';
import { schemaFileNames } from './declarations/schema-file-names.js';
import { placeless, withoutPlaces } from './without-places.js';
import { simplifySchemas } from './types/simplify-types.js';
import { StructureTable } from './types/structure-table.js';

export type { TypeAnswer } from './again/known-types.js';
export { leanAgain, leanPlan } from './again/lean-plan.js';
export { planAgain } from './again/plan-again.js';
export { planWithSchemas } from './again/plan-with-schemas.js';
export { withChildren } from './types/child-types.js';
export { simplifySchemas } from './types/simplify-types.js';

export function plan(documented: Api, { memory, progress, planned: hear }: Run = plainRun): Plan {
  const api = simplifySchemas(documented, memory);
  const types = rememberedTypeNames(api, memory);
  const fileOf = schemaFileNames(api.schemas);
  const names = nameResources(
    api,
    [...types.declarations.values()].flat().map(({ name }) => name),
  );
  const { get, declarationOf, sharedDeclarationOf } = types;
  const ask = { get, declarationOf, sharedDeclarationOf, fileOf, ...typeSamples(types) };
  const facts = {
    settings: memory.share('settings', api.settings),
    headers: memory.share('headers', api.headers.map(placeless)),
    globalParameters: memory.share('global parameters', api.globalParameters.map(placeless)),
  };
  const planned = api.resources.map((placed, index) =>
    workOn(placed.source, () => {
      progress(index, api.resources.length);
      const resource = memory.share(`page of ${placed.name}`, withoutPlaces(placed));
      const own = memory.share(`names of ${resource.name}`, names[index] ?? bug(resource.name));
      const inputs = [resource, own, ...Object.values(facts)];
      const made = memory.trace(`resource ${resource.name}`, inputs, { ask, tell: {} }, (asked) =>
        planResource(resource, own, facts, asked, asked.fileOf),
      );
      hear({ kind: 'resource', plan: made.resource });
      hear({ kind: 'tests', plan: made.tests });
      return made;
    }),
  );
  const schemaFiles = api.schemas.flatMap(({ key, owner, source }) =>
    workOn(source, () => {
      const declared = memory.share(`declared in ${key}`, types.declarations.get(key) ?? []);
      if (owner !== null || declared.length === 0) return [];
      const { document } = source;
      const made = memory.trace(`schema ${key}`, [document, declared], { ask, tell: {} }, (asked) =>
        planSchemaFile(key, document, declared, asked, asked.fileOf),
      );
      hear({ kind: 'schemaFile', plan: made });
      return made;
    }),
  );
  const { settings } = api;
  const unfinished: Omit<Plan, 'unknownCount'> = {
    package: {
      name: settings.packageName,
      version: settings.packageVersion,
      description: shortened(oneLine(api.description)) || `Client of the ${oneLine(api.title)}`,
    },
    client: memory.share('client', {
      doc: planDoc(api.description.split(/\n{2,}/).map(sentenceText), 0),
      document: api.source.document,
      baseUrl: settings.baseUrl,
      authentication: settings.authentication,
      queryArrays: settings.queryArrays,
      headers: api.headers.map(({ name, value }) => ({ name, value })),
      globals: planGlobals(api, types, fileOf),
      members: planned.map(({ member }) => member),
    }),
    errors: memory.share('errors', planErrors(api, types, fileOf)),
    resources: planned.map(({ resource }) => resource),
    schemaFiles,
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

/** Names depend on what schemas are and say, and not on where they stand. */
function rememberedTypeNames(api: Api, memory: Memory): TypeNames {
  const structures = memory.remember('structures', [], () => new StructureTable());
  const mereHomes = findMereHomes(api);
  const inputs = api.schemas.flatMap(({ key, name, owner, description, type, example }) => {
    return [key, name, owner, description, type, example];
  });
  return memory.remember('type names', [...inputs, ...mereHomes], () => {
    structures.tidy();
    return nameTypes(api, mereHomes, structures);
  });
}

function bug(name: string): never {
  throw new Error(`bug in the generator: ${name} has no name`);
}

/** Registries show a line; whoever wants more reads the README. */
function shortened(line: string): string {
  const [start = ''] = wrapText(line, 90);
  return start === line ? line : `${start.replace(/(?<![\s.,:;])[\s.,:;]+$/, '')} …`;
}

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim();
}
