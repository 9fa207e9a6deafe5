import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All schemas of a release of losant-rest, as its files hold them, in one document: they refer to
 * each other by `#/definitions/name`.
 * @param folder of the package
 */
export function schemasDocument(folder: string): object {
  const schemasFolder = join(folder, 'lib', 'schemas');
  const files = readdirSync(schemasFolder).filter(
    (file) => file.endsWith('.json') && file !== 'apiInfo.json',
  );
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(schemasFolder, file), 'utf8'));
  const definitions = files.map((file) => [file.replace(/\.json$/, ''), read(file)] as const);
  const properties = definitions.map(
    ([name]) => [name, { $ref: `#/definitions/${name}` }] as const,
  );
  return {
    title: 'Schemas',
    type: 'object',
    properties: Object.fromEntries(properties),
    definitions: Object.fromEntries(definitions),
  };
}
