import type { Api } from '../../model/api.js';
import { NameAllocator } from './allocator.js';
import { planFileName, planMemberName, planTypeName } from './identifiers.js';
import { reservedFileNames, reservedMemberNames, reservedTypeNames } from './reserved.js';

/** Names of a resource that no other one may have. */
export interface ResourceNames {
  readonly memberName: string;
  readonly className: string;
  readonly fileName: string;
  /** Of the interface of each operation's parameters; `null` for one without a request. */
  readonly paramsNames: readonly (string | null)[];
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
    memberName: members.allocate(planMemberName(name), 'Resource'),
    className: types.allocate(`${planTypeName(name)}Resource`, 'Class'),
    fileName: files.allocate(planFileName(name), '-resource'),
    paramsNames: operations.map((operation) =>
      operation.request === null
        ? null
        : types.allocate(`${planTypeName(name, operation.name)}Params`, 'Type'),
    ),
  }));
}
