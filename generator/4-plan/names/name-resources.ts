import type { Api } from '../../model/api.js';
import type { FileName, Name } from '../../model/quoted.js';
import { ownFileName, ownName } from '../../text/tags.js';
import { NameAllocator } from './allocator.js';
import { planFileName, planMemberName, planTypeName } from './identifiers.js';
import { reservedFileNames, reservedMemberNames, reservedTypeNames } from './reserved.js';

/** Names of a resource that no other one may have. */
export interface ResourceNames {
  readonly memberName: Name;
  readonly className: Name;
  readonly fileName: FileName;
  /** Of the interface of each operation's parameters; `null` for one without a request. */
  readonly paramsNames: readonly (Name | null)[];
}

/**
 * In the order of the pages.
 * @param typeNames that schemas have
 */
export function nameResources(
  { resources }: Pick<Api, 'resources'>,
  typeNames: readonly string[],
): readonly ResourceNames[] {
  const types = NameAllocator.forIdentifiers([...reservedTypeNames, ...typeNames]);
  const files = NameAllocator.forFiles(reservedFileNames);
  const members = NameAllocator.forIdentifiers(reservedMemberNames);
  return resources.map(({ name, operations }) => ({
    memberName: members.allocate(planMemberName(name), ownName`Resource`),
    className: types.allocate(ownName`${planTypeName(name)}Resource`, ownName`Class`),
    fileName: files.allocate(planFileName(name), ownFileName`-resource`),
    paramsNames: operations.map((operation) =>
      operation.request === null
        ? null
        : types.allocate(ownName`${planTypeName(name, operation.name)}Params`, ownName`Type`),
    ),
  }));
}
