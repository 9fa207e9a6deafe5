import { createHash } from 'node:crypto';
import { CommandError } from '../model/command-error.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { pathFault } from './path-fault.js';

export const manifestName = 'sdkdown.manifest.json';

/** What was written: each path with the hash of its content. */
export type Manifest = ReadonlyMap<string, string>;

const about = 'Files that sdkdown wrote here. Commit this list, and leave its changes to sdkdown.';

/** One line a file, so that a regeneration changes as many lines here as it changes files. */
export function printManifest(files: readonly GeneratedFile[]): GeneratedFile {
  const hashes = files
    .map(({ path, content }) => [path, contentHash(Buffer.from(content))] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    path: manifestName,
    content: `${JSON.stringify({ about, files: Object.fromEntries(hashes) }, null, 2)}\n`,
  };
}

/**
 * @param place the manifest's own path, for the error
 * @throws {CommandError} when the text is no manifest, or lists a path that leads out of the folder
 */
export function parseManifest(text: string, place: string): Manifest {
  const manifest = new Map<string, string>();
  for (const [path, hash] of parseEntries(text, place)) {
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || pathFault(path) !== null) {
      throw damaged(place);
    }
    manifest.set(path, hash);
  }
  return manifest;
}

/** SHA-256 of the bytes, line ends apart: git may have checked them out as CR LF. */
export function contentHash(content: Buffer): string {
  const bytes = Buffer.from(content.toString('latin1').replace(/\r\n/g, '\n'), 'latin1');
  return createHash('sha256').update(bytes).digest('hex');
}

function parseEntries(text: string, place: string): readonly (readonly [string, unknown])[] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'files' in value) {
      const { files } = value;
      if (typeof files === 'object' && files !== null) return Object.entries(files);
    }
  } catch {
    // As a merge conflict leaves it.
  }
  throw damaged(place);
}

function damaged(place: string): CommandError {
  return new CommandError(
    `${place} is damaged, so what is generated cannot be told from what is yours: ` +
      'restore it from version control, or delete the folder and generate again',
  );
}
