import { createHash } from 'node:crypto';
import { byIdentity } from '../../incremental/by-identity.js';
import { byText } from '../../incremental/by-text.js';
import { CommandError } from '../../model/command-error.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import { hasConflict } from './conflict-markers.js';
import { pathFault } from '../path-fault.js';

export const manifestName = 'sdkdown.manifest.json';

/**
 * What was written: each path with the hash of its content. With several, where two branches are
 * being merged, or a run was stopped while it wrote: any of them is sdkdown's.
 */
export type Manifest = ReadonlyMap<string, ReadonlySet<string>>;

const about = 'Files that sdkdown wrote here. Commit this list, and leave its changes to sdkdown.';

/** Says nothing of its format, as it has had one only. */
const format = 1;

/** One line a file, so that a regeneration changes as many lines here as it changes files. */
export function printManifest(files: readonly GeneratedFile[]): GeneratedFile {
  const hashes = files
    .map((file) => [file.path, hashOf(file)] as const)
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
  const manifest = readEntries(text);
  if (manifest === 'damaged') throw damaged(place);
  if (manifest === 'newer') throw newer(place);
  return manifest;
}

/** Of the last texts: whoever watches reads what was written a moment ago. */
const readEntries = byText((text): Manifest | 'damaged' | 'newer' => {
  const entries = hasConflict(text) ? [] : parseEntries(text);
  if (typeof entries === 'string') return entries;
  const manifest = new Map<string, Set<string>>();
  for (const [path, hash] of [...entries, ...parseLines(text)]) {
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || pathFault(path) !== null) {
      return 'damaged';
    }
    manifest.set(path, (manifest.get(path) ?? new Set()).add(hash));
  }
  return manifest;
}, 4);

/** The survey asks, and the manifest, and whoever keeps what was made. */
export const hashOf = byIdentity(({ content }: GeneratedFile) => contentHash(Buffer.from(content)));

/** Hashes of files that are listed in a manifest of ours, which need not be made again. */
export function knowHashes(files: readonly GeneratedFile[], { content }: GeneratedFile): void {
  const manifest = parseManifest(content, manifestName);
  for (const file of files) {
    const [hash] = manifest.get(file.path) ?? [];
    if (hash !== undefined) hashOf.know(file, hash);
  }
}

/**
 * Whether a manifest of ours lists files with these hashes.
 * @param hashes of their contents, by their paths
 */
export function areListed(
  hashes: ReadonlyMap<string, string>,
  { content }: GeneratedFile,
): boolean {
  const manifest = parseManifest(content, manifestName);
  return [...hashes].every(([path, hash]) => manifest.get(path)?.has(hash) === true);
}

/** SHA-256 of the bytes, line ends apart: git may have checked them out as CR LF. */
export function contentHash(content: Buffer): string {
  const bytes = content.includes('\r\n')
    ? Buffer.from(content.toString('latin1').replace(/\r\n/g, '\n'), 'latin1')
    : content;
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The entries of all sides of a merge that git could not end, and of one that left a path on two
 * lines.
 */
function parseLines(text: string): readonly (readonly [string, string])[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const found = /^\s*("(?:[^"\\]|\\.)+"): "([0-9a-f]{64})",?$/.exec(line);
    const [, name = '', hash = ''] = found ?? [];
    const path = found === null ? null : parseJson(name);
    return typeof path === 'string' ? [[path, hash] as const] : [];
  });
}

function parseEntries(text: string): readonly (readonly [string, unknown])[] | 'damaged' | 'newer' {
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null) {
    if ('format' in value && value.format !== format) return 'newer';
    if ('files' in value && typeof value.files === 'object' && value.files !== null) {
      return Object.entries(value.files);
    }
  }
  return 'damaged';
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(place: string): CommandError {
  return new CommandError(
    `${place} is damaged, so what is generated cannot be told from what is yours: ` +
      'restore it from version control, or remove it and generate with --force',
  );
}

function newer(place: string): CommandError {
  return new CommandError(
    `${place} was written by a newer sdkdown, in a format that this one does not know: ` +
      'update sdkdown',
  );
}
