import { areListed, contentHash } from '../../6-write/index.js';
import type { KeptBytes } from '../../cache/file/kept-bytes.js';
import { arePairs, sizesOf } from '../../cache/pairs.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { KeptRun } from '../../model/outcome/kept-run.js';

/** What a run made; `null` where that was damaged. */
export function readMade(
  run: KeptRun,
  bytes: KeptBytes,
): { readonly files: readonly GeneratedFile[]; readonly manifest: GeneratedFile } | null {
  const before = [...sizesOf(run.documents), ...sizesOf(run.schemas)];
  bytes.goTo(before.reduce((sum, size) => sum + size, 0));
  const files: GeneratedFile[] = [];
  const hashes = new Map<string, string>();
  const areThere = arePairs(run.made ?? '', (size, path) => {
    const content = bytes.read(Number(size));
    if (content === null) return false;
    hashes.set(path, contentHash(content));
    files.push({ path, content: content.toString('utf8') });
    return true;
  });
  const manifest = files.pop();
  if (!areThere || manifest === undefined || hashes.get(manifest.path) !== run.hash) return null;
  hashes.delete(manifest.path);
  return areListed(hashes, manifest) ? { files, manifest } : null;
}
