import type { ImportPlan } from '../../model/plan.js';
import type { DeclaredType } from '../names/name-types.js';

/** What a file takes from the schemas' files, sorted by file and by name. */
export function planImports(
  used: readonly DeclaredType[],
  files: ReadonlyMap<string, string>,
  at: { readonly directory: string; readonly home: string | null },
): readonly ImportPlan[] {
  const byFile = new Map<string, Set<string>>();
  for (const { home, name } of used) {
    if (home === at.home) continue;
    const from = `${at.directory}${files.get(home) ?? home}.js`;
    const names = byFile.get(from) ?? new Set();
    byFile.set(from, names.add(name));
  }
  return [...byFile]
    .map(([from, names]) => ({ from, names: [...names].sort() }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
