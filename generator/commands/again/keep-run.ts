import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { schemaFilePlace } from '../../1-read/index.js';
import { recordHash, type RecordBytes } from '../../amend/record/record-bytes.js';
import { withManifest } from '../../6-write/index.js';
import { start } from '../../cache/build.js';
import type { Recording } from '../../cache/recording.js';
import type { RunCache } from '../../cache/run-cache.js';
import { stampProgram } from '../../cache/program-files.js';
import { areMissing, isThere, realPlaceOf } from '../../cache/stamps.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Printed } from '../../model/outcome/kept-run.js';
import { isForPrograms, type Options } from '../../options.js';
import type { Terminal } from '../terminal.js';
import type { Finish } from './replay-run.js';

/** What is looked at before a run, so that nothing that happens meanwhile is taken for granted. */
export interface Before {
  readonly program: string;
  /** Folders of the command line, each with where it really is. */
  readonly places: ReadonlyMap<string, string>;
}

/** `null` where something cannot be looked at; whoever reads it will say so. */
export function lookBefore({ docs, out, root, reporter }: Options): Before | null {
  const folders = [docs, ...(root === null ? [] : [root]), nearestThere(resolve(out))];
  try {
    return {
      program: stampProgram(reporter === 'sarif'),
      places: new Map(folders.map((folder) => [resolve(folder), realPlaceOf(resolve(folder))])),
    };
  } catch {
    return null;
  }
}

/** A folder that is not there yet is made in the one around it. */
function nearestThere(path: string): string {
  return isThere(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}

/**
 * Keeps a run for the next one, unless a schema file is not as it was read: a link that was turned
 * meanwhile.
 * @param files `null` where a message stopped the writing
 * @param record for a run that differs in a few pages
 * @returns the paths of its output
 */
export function keepRun(
  cache: RunCache,
  { program, places: before }: Before,
  { docs, root }: Options,
  documents: readonly VFile[],
  { printed, answers }: Recording,
  files: readonly GeneratedFile[] | null,
  record: RecordBytes | null,
): readonly string[] | null {
  const made = files === null ? null : withManifest(files);
  const paths = made?.map(({ path }) => path) ?? null;
  const places = new Places(before);
  const missing: string[] = [];
  const schemas: Piece[] = [];
  for (const { document, path, file } of answers) {
    const target = schemaFilePlace(docs, root, document, path);
    if (file.kind === 'read' && target !== null && isThere(target)) {
      schemas.push(pieceOf(places.add(target), file.text));
    } else if (file.kind === 'missing' && target !== null) {
      missing.push(target);
    } else if (target !== null) {
      return paths;
    }
  }
  const texts = documents.map(({ path, value }) =>
    pieceOf(path.slice(path.indexOf('/') + 1), String(value)),
  );
  const outputs = made?.map(({ path, content }) => pieceOf(path, content)) ?? [];
  if (!areMissing(missing.join('\0'))) return paths;
  const hash = createHash('sha256');
  for (const { bytes } of outputs) hash.update(bytes);
  cache.keep(
    {
      build: cache.build,
      program,
      places: places.list,
      docs: resolve(docs),
      documents: listOf(texts),
      schemas: listOf(schemas),
      missing: missing.join('\0'),
      asked: answers
        .flatMap(({ document, path, file }) => [`${file.kind} ${document}`, path])
        .join('\0'),
      printed,
      made: made === null ? null : listOf(outputs),
      hash: hash.digest('hex'),
      record:
        record === null
          ? null
          : {
              sizes: [record.base.length, record.amendment?.length ?? 0],
              hash: recordHash(record),
            },
    },
    [
      ...[...texts, ...schemas, ...outputs].map(({ bytes }) => bytes),
      ...(record === null ? [] : [record.base, record.amendment ?? Buffer.alloc(0)]),
    ],
  );
  return paths;
}

/** What these words come to where nothing changes until the next time. */
export function keepWords(
  cache: RunCache,
  { out, reporter }: Options,
  terminal: Terminal,
  paths: readonly string[] | null,
  finish: Finish,
): void {
  if (start === null) return;
  const printed: Printed[] = [];
  const exitCode =
    paths === null
      ? 1
      : finish(
          { kind: 'fresh', paths },
          {
            ...terminal,
            print: (text) => printed.push({ channel: 'print', text }),
            data: (text) => printed.push({ channel: 'data', text }),
            tell: (text) => printed.push({ channel: 'tell', text }),
          },
        );
  cache.keepWords({
    start,
    paths: paths?.join('\0') ?? '',
    out,
    apart: isForPrograms(reporter),
    printed,
    exitCode,
  });
}

/** Folders, and files that are links, each once, with where they really are. */
class Places {
  readonly #real: Map<string, string>;

  constructor(before: Before['places']) {
    this.#real = new Map(before);
  }

  /** Gives the path without links. */
  add(path: string): string {
    const known = this.#real.get(path);
    if (known !== undefined) return known;
    const real = realPlaceOf(path);
    const folder = this.#realFolder(dirname(path));
    if (real !== join(folder, basename(path))) this.#real.set(path, real);
    return real;
  }

  #realFolder(folder: string): string {
    const real = this.#real.get(folder) ?? realPlaceOf(folder);
    this.#real.set(folder, real);
    return real;
  }

  get list(): string {
    return [...this.#real].flatMap(([path, real]) => [real, path]).join('\0');
  }
}

interface Piece {
  readonly path: string;
  readonly bytes: Buffer;
}

function pieceOf(path: string, text: string): Piece {
  return { path, bytes: Buffer.from(text) };
}

function listOf(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ path, bytes }) => [bytes.length, path]).join('\0');
}
