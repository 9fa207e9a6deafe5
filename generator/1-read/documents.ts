import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { CommandError } from '../model/command-error.js';

/**
 * Each document's path begins with the folder's own name: `input-docs/device.md`, below its `cwd`.
 * @throws {CommandError} for a folder or a document that cannot be read
 */
export async function readDocuments(folder: string): Promise<readonly VFile[]> {
  const root = resolve(folder);
  const paths = await readPaths(root, folder);
  return Promise.all(paths.sort().map((path) => readDocument(root, path)));
}

async function readPaths(root: string, folder: string): Promise<string[]> {
  const entries = await readable(folder, () =>
    readdir(root, { recursive: true, withFileTypes: true }),
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isDocumentPath);
}

/** @param path below the docs folder, with `/` */
export function isDocumentPath(path: string): boolean {
  return /(?:^|\/)[^./][^/]*\.md$/i.test(path) && !/(?:^|\/)(?:node_modules|\.[^/]*)\//.test(path);
}

async function readDocument(root: string, path: string): Promise<VFile> {
  const name = `${basename(root)}/${path}`;
  const text = await readable(name, () => readFile(join(root, path), 'utf8'));
  // Editors on Windows begin a file with it; it is no part of the first heading.
  return new VFile({ cwd: dirname(root), path: name, value: text.replace(/^\uFEFF/, '') });
}

async function readable<Value>(place: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(
      `cannot read ${place} (${code}): name the folder of the pages with --docs`,
    );
  }
}
