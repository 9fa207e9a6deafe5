import { posix } from 'node:path';
import type { VFile } from 'vfile';
import { isFolder, readDocuments, readRevision, schemaFileReader } from '../1-read/index.js';
import { CommandError } from '../model/command-error.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import { refuseRoot } from './refuse-root.js';

/** One of the two states that are compared. */
export interface Side {
  readonly documents: readonly VFile[];
  readonly readSchemaFile: ReadSchemaFile;
  /** What stands before the paths of documents, where people look for them. */
  readonly prefix: string;
}

interface SideOptions {
  readonly docs: string;
  readonly root: string | null;
}

/**
 * A folder, or a state of one that git keeps: `main` is the folder of `--docs` on that branch, and
 * `main:api/docs` another one, below the top of the repository; `main:./docs` is seen from here. A word that is
 * a folder is never a revision.
 */
export async function readSide(word: string, { docs, root }: SideOptions): Promise<Side> {
  if (isFolder(word)) return readFolder(word, root);
  if (!word.includes('/') && /[^]\.\.[^]/.test(word)) {
    throw new CommandError(`write two words for ${word}: \`sdkdown diff OLD NEW\``);
  }
  const colon = word.indexOf(':');
  if (colon < 0) return readRevision(word, { kind: 'here', path: docs }, root);
  const path = word.slice(colon + 1);
  const kind = /^\.{1,2}(?:\/|$)/.test(path) ? 'here' : 'below-top';
  return readRevision(word.slice(0, colon), { kind, path }, root);
}

export async function readFolder(folder: string, root: string | null): Promise<Side> {
  refuseRoot({ docs: folder, root });
  const above = posix.join(folder.replaceAll('\\', '/'), '..');
  return {
    documents: await readDocuments(folder),
    readSchemaFile: schemaFileReader(folder, root),
    prefix: above === '.' ? '' : `${above.replace(/\/$/, '')}/`,
  };
}
