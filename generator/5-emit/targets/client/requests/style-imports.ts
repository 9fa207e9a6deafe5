import type { StylePlan } from '../../../../model/plan.js';
import type { Path } from '../../../../model/quoted.js';
import { ownPath } from '../../../../text/tags.js';
import type { FileImport } from '../../../print-file.js';

/**
 * What the styles of query parameters need of the runtime.
 * @param source the way to `src/`: `../`
 */
export function styleImports(
  source: Path,
  places: readonly { readonly styles: readonly StylePlan[] }[],
): readonly FileImport[] {
  const names = places.flatMap(({ styles }) => styles.map(({ functionName }) => functionName));
  if (names.length === 0) return [];
  const values = [...new Set(names)].sort();
  return [{ from: ownPath`${source}runtime/request/query-styles.js`, values, types: [] }];
}
