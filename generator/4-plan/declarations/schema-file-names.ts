import type { Schema } from '../../model/schema.js';
import { ownFileName } from '../../text/tags.js';
import type { FileOf } from './imports.js';
import { NameAllocator } from '../names/allocator.js';
import { planFileName } from '../names/identifiers.js';
import { reservedFileNames } from '../names/reserved.js';

/** `src/schemas/<name>.ts` for each schema with a heading, by its key. */
export function schemaFileNames(
  schemas: readonly Pick<Schema, 'key' | 'name' | 'owner'>[],
): FileOf {
  const allocator = NameAllocator.forFiles(reservedFileNames);
  const roots = schemas.filter(({ owner }) => owner === null);
  const names = new Map(
    roots.map(({ key, name }) => [
      key,
      allocator.allocate(planFileName(name), ownFileName`-schema`),
    ]),
  );
  return (key) => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`bug in the generator: ${key} has no file`);
    return name;
  };
}
