import { byIdentity } from '../../../incremental/by-identity.js';
import type {
  ClientPlan,
  Plan,
  PlanPart,
  ResourcePlan,
  SchemaFilePlan,
} from '../../../model/plan.js';
import type { Path } from '../../../model/quoted.js';
import { ownPath } from '../../../text/tags.js';
import type { EmittedFile } from '../../emitted-file.js';
import type { KnownFile, KnownFiles } from '../../known-files.js';
import { printClient } from './client-file.js';
import { printErrors } from './errors-file.js';
import { printGlobalParams } from './global-params-file.js';
import { printHttp } from './requests/http-file.js';
import { printIndex } from './index-file.js';
import { printResource } from './resource-file.js';
import { printSchemaFile } from './schema-file.js';
import { printScopes } from './scopes-file.js';

/** `src/`, but for the runtime. */
export function* emitClient(plan: Plan): Iterable<EmittedFile | KnownFile> {
  const { client, resources, schemaFiles } = plan;
  const { params, imports } = client.globals;
  yield { path: ownPath`src/index.ts`, content: printIndex(plan) };
  yield emitClientFile(client);
  yield { path: ownPath`src/errors.ts`, content: printErrors(client.document, plan.errors) };
  yield emitHttp(client);
  if (params !== null) {
    const content = printGlobalParams(client.document, params, imports);
    yield { path: ownPath`src/global-params.ts`, content };
  }
  if (plan.scopes.length > 0) {
    yield { path: ownPath`src/scopes.ts`, content: printScopes(client.document, plan.scopes) };
  }
  for (const resource of resources) yield emitResource(resource);
  for (const file of schemaFiles) yield emitSchemaFile(file);
}

/** Files that were printed of parts of this plan before. */
export function knowClient({ client, resources, schemaFiles }: Plan, known: KnownFiles): void {
  known(clientPath, emitClientFile, client);
  known(httpPath, emitHttp, client);
  for (const resource of resources) known(resourcePath(resource), emitResource, resource);
  for (const file of schemaFiles) known(schemaFilePath(file), emitSchemaFile, file);
}

/** The file of one part. */
export function emitClientPart(
  part: Exclude<PlanPart, { readonly kind: 'tests' }>,
): EmittedFile | KnownFile {
  return part.kind === 'resource' ? emitResource(part.plan) : emitSchemaFile(part.plan);
}

const clientPath = ownPath`src/client.ts`;
const httpPath = ownPath`src/http.ts`;

const emitClientFile = byIdentity((client: ClientPlan): EmittedFile | KnownFile => ({
  path: clientPath,
  content: printClient(client),
}));

const emitHttp = byIdentity((client: ClientPlan): EmittedFile | KnownFile => ({
  path: httpPath,
  content: printHttp(client),
}));

const emitResource = byIdentity((resource: ResourcePlan): EmittedFile | KnownFile => ({
  path: resourcePath(resource),
  content: printResource(resource),
}));

const emitSchemaFile = byIdentity((file: SchemaFilePlan): EmittedFile | KnownFile => ({
  path: schemaFilePath(file),
  content: printSchemaFile(file),
}));

function resourcePath({ fileName }: ResourcePlan): Path {
  return ownPath`src/resources/${fileName}.ts`;
}

function schemaFilePath({ fileName }: SchemaFilePlan): Path {
  return ownPath`src/schemas/${fileName}.ts`;
}
