import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, posix, relative, resolve } from 'node:path';
import { VFile } from 'vfile';
import { CommandError } from '../../model/command-error.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import { isDocumentPath } from '../document-paths.js';
import { Git } from './git.js';
import { revisionSchemaReader } from './revision-schemas.js';

export interface Revision {
  readonly documents: readonly VFile[];
  readonly readSchemaFile: ReadSchemaFile;
  /** What stands before a document's path: `main:` and the folders above the docs folder. */
  readonly prefix: string;
}

/**
 * The documents of a docs folder as they were in a revision of its repository.
 * @param revision whatever git takes for a commit: `main`, `v1.2.0`, `HEAD~3`
 * @param docs in the work tree, where it may be gone; or as git writes it, below the top
 * @param root in the work tree: how far up links may lead; `null` is the docs folder
 * @throws {CommandError} for a revision or a folder that does not exist
 */
export function readRevision(
  revision: string,
  docs: { readonly kind: 'here' | 'below-top'; readonly path: string },
  root: string | null,
): Revision {
  const near = nearestFolder(docs.kind === 'here' ? resolve(docs.path) : resolve('.'));
  const git = new Git(near);
  const below = (path: string): string =>
    posix.join(git.prefix(), relative(near, resolve(path)).replaceAll('\\', '/'));
  const folder = cleaned(docs.kind === 'here' ? below(docs.path) : docs.path);
  const commit = git.idOf(`${revision}^{commit}`);
  if (commit === null)
    throw new CommandError(`${revision} is neither a folder nor a revision of git`);
  const tree = folder === '' ? git.idOf(`${commit}^{tree}`) : git.idOf(`${commit}:${folder}`);
  if (tree === null) {
    throw new CommandError(`there is no folder ${folder} in ${revision}: name it with --docs`);
  }
  const top = root === null ? folder : cleaned(below(root));
  if (!isBelow(folder, top)) {
    throw new CommandError(`the documents ${folder} are not below --root ${root ?? ''}`);
  }
  const name =
    folder === ''
      ? basename(resolve(near, git.prefix().replace(/[^/]+/g, '..')))
      : posix.basename(folder);
  const above = posix.dirname(folder);
  const files = git.entries(tree).filter(({ path, isFile }) => isFile && isDocumentPath(path));
  const texts = git.texts(files.map(({ id }) => id));
  return {
    documents: files.map(
      ({ path }, index) =>
        new VFile({ path: `${name}/${path}`, value: (texts[index] ?? '').replace(/^\uFEFF/, '') }),
    ),
    readSchemaFile: revisionSchemaReader(git, commit, folder, top),
    prefix: `${revision}:${above === '.' ? '' : `${above}/`}`,
  };
}

/** Git is asked from the folder itself, or what is left above it. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** `./docs/` → `docs`; the top is `''`. */
function cleaned(path: string): string {
  const text = posix.normalize(path).replace(/^\/+|(?<!\/)\/+$/g, '');
  return text === '.' ? '' : text;
}

function isBelow(path: string, folder: string): boolean {
  const way = posix.relative(`/${folder}`, `/${path}`);
  return !isAbsolute(way) && way.split('/')[0] !== '..';
}
