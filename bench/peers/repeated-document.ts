import { mapMembers, membersOf, type Members } from './openapi-schema.js';

/**
 * An OpenAPI document several times over: each further time with paths, operations and schemas of its
 * own, as the pages that we read are repeated.
 */
export function repeatedDocument(document: Members, times: number): Members {
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(document, index + 2));
  const all = [document, ...copies];
  const components = membersOf(document['components']);
  return {
    ...document,
    paths: together(all.map((one) => membersOf(one['paths']))),
    components: {
      ...components,
      schemas: together(all.map(schemasOf)),
    },
  };
}

function together(all: readonly Members[]): Members {
  return Object.fromEntries(all.flatMap((members) => Object.entries(members)));
}

function schemasOf(document: Members): Members {
  return membersOf(membersOf(document['components'])['schemas']);
}

function copyOf(document: Members, copy: number): Members {
  const text = JSON.stringify(document).replaceAll(
    /("#\/components\/schemas\/[^"]+)"/g,
    `$1${copy}"`,
  );
  const renamed = membersOf(JSON.parse(text));
  const paths = mapMembers(renamed['paths'], (path) =>
    mapMembers(path, (value) => {
      const operation = membersOf(value);
      const { operationId, tags } = operation;
      return {
        ...operation,
        operationId: `${String(operationId)}${copy}`,
        tags: Array.isArray(tags) ? tags.map((tag) => `${String(tag)}${copy}`) : [],
      };
    }),
  );
  return {
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, value]) => [`/${copy}${path}`, value]),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemasOf(renamed)).map(([name, schema]) => [`${name}${copy}`, schema]),
      ),
    },
  };
}
