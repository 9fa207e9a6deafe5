import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { types } from 'node:util';
import { VFile } from 'vfile';
import { CommandError } from '../model/command-error.js';
import { readDocumentPaths } from './document-paths.js';
import type { ReadText } from './kept-texts.js';

/**
 * Each document's path begins with the folder's own name: `input-docs/device.md`, below its `cwd`.
 * @throws {CommandError} for a folder or a document that cannot be read
 */
export async function readDocuments(folder: string): Promise<readonly VFile[]> {
  const root = resolve(folder);
  const paths = await readPaths(root, folder);
  return Promise.all(
    paths.map(async (path) => {
      const text = await readable(nameOf(root, path), () => readFileSync(join(root, path), 'utf8'));
      return documentOf(root, path, text);
    }),
  );
}

/**
 * The same from one reading to the next: a document that did not change is the same object. One that
 * is deleted while it is read is none.
 */
export function keptDocuments(folder: string, read: ReadText): () => Promise<readonly VFile[]> {
  const root = resolve(folder);
  let kept = new Map<string, VFile>();
  return async () => {
    const paths = await readPaths(root, folder);
    const found = await Promise.all(
      paths.map((path) =>
        readable(nameOf(root, path), () => {
          const text = readUnlessDeleted(join(root, path), read);
          if (text === null) return [];
          const document = documentOf(root, path, text);
          const known = kept.get(path);
          return [[path, known?.value === document.value ? known : document] as const];
        }),
      ),
    );
    kept = new Map(found.flat());
    return [...kept.values()];
  };
}

function readUnlessDeleted(path: string, read: ReadText): string | null {
  try {
    return read(path);
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function readPaths(root: string, folder: string): Promise<readonly string[]> {
  return readable(folder, () => readDocumentPaths(root));
}

function documentOf(root: string, path: string, text: string): VFile {
  // Editors on Windows begin a file with it; it is no part of the first heading.
  const value = text.replace(/^\uFEFF/, '');
  return new VFile({ cwd: dirname(root), path: nameOf(root, path), value });
}

function nameOf(root: string, path: string): string {
  return `${basename(root)}/${path}`;
}

async function readable<Value>(place: string, read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(
      `cannot read ${place} (${code}): name the folder of the pages with --docs`,
    );
  }
}
