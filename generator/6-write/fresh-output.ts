import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../model/generated-file.js';
import type { FilePrint } from '../model/outcome/file-print.js';
import { kindOf, readEntry, readKind } from './disk.js';
import { withoutSlash } from './folder-path.js';
import { foldersAbove } from './path-fault.js';
import { printManifest } from './survey/manifest.js';
import { workshopBeside, workshopIn } from './workshop/workshop.js';

/** What the folder holds once the files are written: the manifest is the last. */
export function printsOf(files: readonly GeneratedFile[]): readonly FilePrint[] {
  return [...files, printManifest(files)].map(({ path, content }) => ({
    path,
    hash: createHash('sha256').update(content).digest('hex'),
  }));
}

/**
 * Whether the folder holds just that, byte for byte, and nobody is writing it: then a survey would
 * find nothing to do, to tell or to refuse. Where it is not sure it says no, and the survey decides.
 */
export function isFresh(out: string, prints: readonly FilePrint[]): boolean {
  const folder = withoutSlash(out);
  try {
    if (readKind(workshopIn(folder)) !== 'missing') return false;
    if (readKind(workshopBeside(folder)) !== 'missing') return false;
    const above = new Set(prints.flatMap(({ path }) => foldersAbove(path)));
    if (!['', ...above].every((inner) => readKind(join(folder, inner)) === 'folder')) return false;
    return prints.every(({ path, hash }) => {
      const place = join(folder, path);
      if (kindOf(readEntry(place)) !== 'file') return false;
      return createHash('sha256').update(readFileSync(place)).digest('hex') === hash;
    });
  } catch {
    return false;
  }
}
