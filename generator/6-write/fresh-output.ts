import { join } from 'node:path';
import type { GeneratedFile } from '../model/generated-file.js';
import { readKind } from './disk.js';
import { withoutSlash } from './folder-path.js';
import { foldersAbove } from './path-fault.js';
import { printManifest } from './survey/manifest.js';
import { workshopBeside, workshopIn } from './workshop/workshop.js';

/** What the folder holds once the files are written: the manifest is the last. */
export function withManifest(files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return [...files, printManifest(files)];
}

/**
 * Whether the folder holds just that, byte for byte, and nobody is writing it: then a survey would
 * find nothing to do, to tell or to refuse. Where it is not sure it says no, and the survey decides.
 * @param isSame whether the file at a place, which is no link, is the one of that path
 */
export function isFresh(
  out: string,
  paths: readonly string[],
  isSame: (place: string, index: number) => boolean,
): boolean {
  const folder = withoutSlash(out);
  try {
    if (readKind(workshopIn(folder)) !== 'missing') return false;
    if (readKind(workshopBeside(folder)) !== 'missing') return false;
    const above = new Set(paths.map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))));
    const folders = new Set(['', ...[...above].flatMap((path) => [path, ...foldersAbove(path)])]);
    for (const inner of folders) {
      if (readKind(`${folder}/${inner}`.replace(/\/$/, '')) !== 'folder') return false;
    }
    return paths.every((path, index) => isSame(join(folder, path), index));
  } catch {
    return false;
  }
}
