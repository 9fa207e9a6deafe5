import { basename, dirname, join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { schemaFilePlace } from '../../1-read/index.js';
import { recordHash, type RecordBytes } from '../../amend/record/record-bytes.js';
import { contentHash, withManifest } from '../../6-write/index.js';
import { start } from '../../cache/build.js';
import type { Recording } from '../../cache/recording.js';
import type { RunCache } from '../../cache/run-cache.js';
import { stampProgram } from '../../cache/program-files.js';
import { areMissing, isThere, realPlaceOf } from '../../cache/stamps.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Printed } from '../../model/outcome/kept-run.js';
import { isForPrograms, type Options } from '../../options.js';
import type { Terminal } from '../terminal.js';
import { textItem, type Item, type KeptItems } from './kept-items.js';
import type { Finish } from './replay/replay-run.js';

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
 * @param kept what it has of the one that was kept before
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
  kept: KeptItems | null = null,
): readonly string[] | null {
  const made = files === null ? null : withManifest(files);
  const paths = made?.map(({ path }) => path) ?? null;
  const places = new Places(before);
  const missing: string[] = [];
  const schemas: Named[] = [];
  const named = (path: string, what: object, text: string): Named => ({
    path,
    ...(kept?.itemOf(what) ?? textItem(text)),
  });
  for (const { document, path, file } of answers) {
    const target = schemaFilePlace(docs, root, document, path);
    if (file.kind === 'read' && target !== null && isThere(target)) {
      schemas.push(named(places.add(target), file, file.text));
    } else if (file.kind === 'missing' && target !== null) {
      missing.push(target);
    } else if (target !== null) {
      return paths;
    }
  }
  const texts = documents.map((document) =>
    named(document.path.slice(document.path.indexOf('/') + 1), document, String(document.value)),
  );
  const outputs = made?.map((file) => named(file.path, file, file.content)) ?? [];
  if (!areMissing(missing.join('\0'))) return paths;
  const amendment = record?.amendment ?? Buffer.alloc(0);
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
      hash: contentHash(Buffer.from(made?.at(-1)?.content ?? '')),
      record:
        record === null
          ? null
          : {
              sizes: [record.base.length, amendment.length],
              hashes: [record.hash, recordHash(amendment)],
            },
    },
    [
      ...[...texts, ...schemas, ...outputs].flatMap(({ pieces }) => pieces),
      ...(record === null ? [] : (kept?.itemOf(record.base)?.pieces ?? [record.base])),
      amendment,
    ],
    kept?.pack,
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

interface Named extends Item {
  readonly path: string;
}

function listOf(items: readonly Named[]): string {
  return items.flatMap(({ path, size }) => [size, path]).join('\0');
}
