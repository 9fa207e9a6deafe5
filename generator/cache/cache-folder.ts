import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir, platform, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Where runs are kept: below the nearest `node_modules`, where tools of a project keep such things and
 * nobody commits them, and else in the user's own folder for it. Never in a folder that all users
 * share.
 */
export function findCacheFolder(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isOwnFolder(join(folder, 'node_modules'))) {
      return join(folder, 'node_modules', '.cache', 'sdkdown');
    }
    if (dirname(folder) === folder) return join(userCache(), 'sdkdown');
  }
}

/** Makes the folder. Gives `false` for a link, a file, or what belongs to another user. */
export function openCacheFolder(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwnFolder(folder)) return false;
  writeFileSync(join(folder, '.gitignore'), '*\n');
  return true;
}

/** `false` for what cannot be looked at. */
export function isOwnFolder(path: string): boolean {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    // Windows has no numbers of users. In a container, the machine may not know the user.
    const { uid } = userInfo();
    return entry?.isDirectory() === true && (uid === -1 || entry.uid === uid);
  } catch {
    return false;
  }
}

function userCache(): string {
  if (platform() === 'win32') return join(homedir(), 'AppData', 'Local');
  return join(homedir(), platform() === 'darwin' ? 'Library/Caches' : '.cache');
}
