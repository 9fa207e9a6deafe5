import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../model/generated-file.js';
import { onDisk, readKind, refuseKind } from './disk.js';
import {
  contentHash,
  manifestName,
  parseManifest,
  printManifest,
  type Manifest,
} from './manifest.js';
import { foldersAbove, refusePaths, usersFolders } from './path-fault.js';

/**
 * `stale` is as sdkdown left it, but differs from what it would write now; `edited` was changed
 * since; `foreign` was never written by sdkdown.
 */
export type FileState = 'missing' | 'fresh' | 'stale' | 'edited' | 'foreign';

export interface Survey {
  /** The manifest is the last. */
  readonly files: readonly { readonly file: GeneratedFile; readonly state: FileState }[];
  /** Written before and no longer made. */
  readonly leftOver: readonly { readonly path: string; readonly edited: boolean }[];
  /** The folder holds a manifest, or nothing. */
  readonly owned: boolean;
}

/**
 * The folder against the files that it should hold. Changes nothing.
 * @throws {CommandError} for a link on the way, a damaged manifest, what the disk refuses
 */
export function surveyOutput(folder: string, files: readonly GeneratedFile[]): Survey {
  refusePaths([...files.map(({ path }) => path), manifestName]);
  refuseKind(folder, readKind(folder), 'folder');
  const manifest = readManifest(folder);
  refuseFoldersOnTheWay(folder, [...files.map(({ path }) => path), ...(manifest?.keys() ?? [])]);
  const made = new Set(files.map(({ path }) => path));
  const ownManifest = printManifest(files);
  return {
    files: [
      ...files.map((file) => ({ file, state: readState(folder, file, manifest?.get(file.path)) })),
      { file: ownManifest, state: readManifestState(folder, ownManifest) },
    ],
    leftOver: [...(manifest ?? [])]
      .filter(([path]) => !made.has(path))
      .flatMap(([path, hash]) => {
        const found = readHash(folder, path);
        return found === null ? [] : [{ path, edited: found !== hash }];
      }),
    owned: manifest !== null || readNames(folder).every((name) => usersFolders.has(name)),
  };
}

function readManifest(folder: string): Manifest | null {
  const place = join(folder, manifestName);
  const kind = readKind(place);
  refuseKind(place, kind, 'file');
  if (kind === 'missing') return null;
  return parseManifest(
    onDisk(place, () => readFileSync(place, 'utf8')),
    place,
  );
}

/** A link inside the folder could lead the writing out of it. */
function refuseFoldersOnTheWay(folder: string, paths: readonly string[]): void {
  for (const inner of new Set(paths.flatMap(foldersAbove))) {
    const path = join(folder, inner);
    refuseKind(path, readKind(path), 'folder');
  }
}

function readState(folder: string, file: GeneratedFile, hash: string | undefined): FileState {
  const found = readHash(folder, file.path);
  if (found === null) return 'missing';
  if (found === contentHash(Buffer.from(file.content))) return 'fresh';
  if (hash === undefined) return 'foreign';
  return found === hash ? 'stale' : 'edited';
}

function readManifestState(folder: string, manifest: GeneratedFile): FileState {
  // Whatever a manifest of ours lists, it is replaced: its own hash stands nowhere.
  const state = readState(folder, manifest, undefined);
  return state === 'foreign' ? 'stale' : state;
}

function readHash(folder: string, path: string): string | null {
  const place = join(folder, path);
  const kind = readKind(place);
  refuseKind(place, kind, 'file');
  return kind === 'missing' ? null : contentHash(onDisk(place, () => readFileSync(place)));
}

function readNames(folder: string): readonly string[] {
  return readKind(folder) === 'missing' ? [] : onDisk(folder, () => readdirSync(folder));
}
