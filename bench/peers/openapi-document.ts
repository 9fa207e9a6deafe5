import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, mapMembers, membersOf, openApiSchema, type Members } from './openapi-schema.js';

/**
 * The API of a release of losant-rest as OpenAPI 3.0, from the files that its client reads: what the
 * peers are given for the pages that we read.
 * @param folder of the package
 */
export function openApiDocument(folder: string): Members {
  const schemasFolder = join(folder, 'lib', 'schemas');
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(schemasFolder, file), 'utf8'));
  const files = readdirSync(schemasFolder).filter(
    (file) => file.endsWith('.json') && file !== 'apiInfo.json',
  );
  const names = new Set(files.map((file) => file.replace(/\.json$/, '')));
  const schemas = [...names].map(
    (name) => [name, openApiSchema(read(`${name}.json`), names)] as const,
  );
  return {
    openapi: '3.0.3',
    info: { title: 'Losant API', version: '1.0.0' },
    servers: [{ url: 'https://api.losant.com' }],
    security: [{ token: [] }],
    paths: pathsOf(membersOf(read('apiInfo.json')), names),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(schemas),
    },
  };
}

/** Streams of events, which OpenAPI 3.0 has no words for, are left out, as the pages do. */
function pathsOf(resources: Members, names: ReadonlySet<string>): Members {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [resource, info] of Object.entries(resources)) {
    const members = membersOf(info);
    for (const [name, value] of Object.entries(membersOf(members['actions']))) {
      const action = membersOf(value);
      if (action['sseStream'] === true) continue;
      const whole = textAt(members, 'path') + textAt(action, 'path');
      const parameters = [...listOf(members['params']), ...listOf(action['params'])].map(membersOf);
      const operations = (paths[whole] ??= {});
      operations[String(action['method']).toLowerCase()] = {
        operationId: `${resource}_${name}`,
        tags: [resource],
        summary: action['summary'],
        ...(action['description'] === undefined ? {} : { description: action['description'] }),
        parameters: parameters
          .filter((parameter) => parameter['in'] === 'path' || parameter['in'] === 'query')
          .map((parameter) => parameterOf(parameter, names)),
        ...bodyOf(parameters, names),
        responses: mapMembers(action['responses'], (response) => responseOf(response, names)),
      };
    }
  }
  return paths;
}

function parameterOf(parameter: Members, names: ReadonlySet<string>): Members {
  const { name, in: place, description, required } = parameter;
  const shared = { name, in: place, description: description ?? '' };
  const needed = place === 'path' || required === true;
  const schema = valueSchema(parameter, names);
  // An object in a query is JSON text.
  if (parameter['schema'] === undefined) return { ...shared, required: needed, schema };
  return { ...shared, required: needed, content: { 'application/json': { schema } } };
}

function valueSchema(parameter: Members, names: ReadonlySet<string>): Members {
  if (parameter['schema'] !== undefined) return openApiSchema(parameter['schema'], names);
  const { type } = parameter;
  if (type === 'file') return { type: 'string', format: 'binary' };
  if (type === undefined || type === 'undefined') return {};
  return openApiSchema({ ...parameter, required: undefined, default: undefined }, names);
}

function bodyOf(parameters: readonly Members[], names: ReadonlySet<string>): Members {
  const parts = parameters.filter((parameter) => parameter['in'] === 'multipart');
  if (parts.length > 0) {
    const required = parts.filter((part) => part['required'] === true).map((part) => part['name']);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(
        parts.map((part) => [String(part['name']), valueSchema(part, names)]),
      ),
      ...(required.length > 0 ? { required } : {}),
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  const body = parameters.find((parameter) => parameter['in'] === 'body');
  if (body === undefined) return {};
  const schema = valueSchema(body, names);
  const required = body['required'] === true;
  return { requestBody: { required, content: { 'application/json': { schema } } } };
}

function responseOf(response: unknown, names: ReadonlySet<string>): Members {
  const { description = '', schema } = membersOf(response);
  if (schema === undefined) return { description };
  return { description, content: { 'application/json': { schema: openApiSchema(schema, names) } } };
}

function textAt(members: Members, name: string): string {
  const text = members[name];
  return typeof text === 'string' ? text : '';
}
