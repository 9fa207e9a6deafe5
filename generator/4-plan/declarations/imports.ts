import type { ImportPlan } from '../../model/plan.js';
import type { FileName, Name, Path } from '../../model/quoted.js';
import { ownPath } from '../../text/tags.js';
import type { NamedType } from '../names/name-types.js';

/** The name of a schema's file by the schema's key. */
export type FileOf = (home: string) => FileName;

/** What a file takes from the schemas' files, sorted by file and by name. */
export function planImports(
  used: readonly NamedType[],
  fileOf: FileOf,
  at: { readonly directory: Path; readonly home: string | null },
): readonly ImportPlan[] {
  const byFile = new Map<Path, Set<Name>>();
  for (const { home, name } of used) {
    if (home === at.home) continue;
    const from = ownPath`${at.directory}${fileOf(home)}.js`;
    const names = byFile.get(from) ?? new Set<Name>();
    byFile.set(from, names.add(name));
  }
  return [...byFile]
    .map(([from, names]) => ({ from, names: [...names].sort() }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
