import { byText } from '../incremental/by-text.js';

/** Folders in the output that are the user's: sdkdown neither reads nor writes them. */
export const usersFolders: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git']);

/** Holds what is about to be written, and who writes; there only meanwhile. */
export const workshopName = '.sdkdown';

/** Why a path must not be written below the output folder; `null` where it may. */
export const pathFault = byText((path): string | null => {
  const segments = path.split('/');
  if (/[\p{Cc}\\]/u.test(path)) return 'it holds a backslash or a control character';
  if (/^[A-Za-z]:/.test(path)) return 'it names a drive';
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return 'it is absolute or does not lead straight down';
  }
  // On a disk that does not tell upper from lower case, `.GIT` is the same folder.
  const top = (segments[0] ?? '').toLowerCase();
  if (top === workshopName) return 'it leads into the folder that sdkdown works in';
  return usersFolders.has(top) ? "it leads into a folder that is the user's" : null;
});

/**
 * Paths that cannot stand in one folder, on a disk that tells upper from lower case or on one that
 * does not, are a bug in the rooms before.
 * @throws {Error}
 */
export function refusePaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  const folders = new Set<string>();
  for (const path of paths) {
    const fault = pathFault(path);
    if (fault !== null) throw bug(path, fault);
    const key = caseKey(path);
    if (seen.has(key)) throw bug(path, 'another file has the same');
    seen.add(key);
    for (const folder of foldersAbove(key)) folders.add(folder);
  }
  for (const key of seen) {
    if (folders.has(key)) throw bug(key, 'a folder has the same');
  }
}

/** Equal for paths that are one on a disk that does not tell upper from lower case. */
export const caseKey = byText((path) => path.normalize('NFC').toLowerCase());

/** `a/b/c.ts` lies in `a/b` and in `a`. */
export const foldersAbove = byText((path): readonly string[] => {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/')).reverse();
});

function bug(path: string, fault: string): Error {
  return new Error(`bug in the generator: the path ${JSON.stringify(path)} is wrong, ${fault}`);
}
