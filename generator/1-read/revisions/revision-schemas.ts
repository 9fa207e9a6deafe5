import { posix } from 'node:path';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Git } from './git.js';

/**
 * Reads the schema files that documents of a revision link to. Files of one folder are read at once,
 * when the first one is asked for: each start of git takes longer than any of them.
 * @param folder of the documents, below the top of the repository
 * @param top how far up links may lead, likewise
 */
export function revisionSchemaReader(
  git: Git,
  commit: string,
  folder: string,
  top: string,
): ReadSchemaFile {
  const base = posix.dirname(`/${folder}`);
  const texts = new Map<string, string>();
  let ids: ReadonlyMap<string, string> | null = null;

  const readFolder = (path: string): void => {
    ids ??= schemaIds(git, commit, top);
    const near = [...ids].filter(
      ([other]) => !texts.has(other) && posix.dirname(other) === posix.dirname(path),
    );
    const found = git.texts(near.map(([, id]) => id));
    for (const [index, [other]] of near.entries()) texts.set(other, found[index] ?? '');
  };

  return (document, path) => {
    const from = path.startsWith('/') ? `/${top}` : posix.resolve(base, posix.dirname(document));
    const target = posix.resolve(from, `./${path}`);
    if (!target.startsWith(top === '' ? '/' : `/${top}/`)) return { kind: 'outside' };
    if (!texts.has(target)) readFolder(target);
    const text = texts.get(target);
    if (text === undefined) return { kind: 'missing' };
    return {
      kind: 'read',
      document: posix.relative(base, target),
      text: text.replace(/^\uFEFF/, ''),
    };
  };
}

/** Of all `.json` files below the top, by their paths from `/`. */
function schemaIds(git: Git, commit: string, top: string): ReadonlyMap<string, string> {
  const tree = git.idOf(top === '' ? `${commit}^{tree}` : `${commit}:${top}`);
  const entries = tree === null ? [] : git.entries(tree);
  return new Map(
    entries
      .filter(({ path, isFile }) => isFile && /\.json$/i.test(path))
      .map(({ path, id }) => [posix.join('/', top, path), id]),
  );
}
