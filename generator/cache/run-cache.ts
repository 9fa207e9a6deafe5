import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptRun, KeptWords } from '../model/outcome/kept-run.js';
import { findCacheFolder, isOwnFolder, openCacheFolder } from './cache-folder.js';
import { writeKeptFile } from './file/kept-file.js';
import { isOwn, partsOf, sizeOf, type Own, type Piece } from './file/pieces.js';
import { wordsName } from './words-name.js';
import { writePieces } from './file/write-pieces.js';

/** As many projects, or ways to run one, are kept; one takes as much as its documents and output. */
const mostRuns = 12;

/**
 * What the run before made of the same inputs. They are compared byte for byte. What is missing,
 * damaged, of another program or of another user is no run; what cannot be written is not kept.
 * Nothing that it holds is run as a program.
 */
export class RunCache {
  /** What names the program. */
  readonly build: string;
  readonly #folder: string;
  readonly #name: string;

  /**
   * @param settings all that may change what is printed or written, beside documents and program
   * @param from the folder that is worked in
   */
  constructor(build: string, settings: readonly unknown[], from: string) {
    this.build = build;
    this.#folder = findCacheFolder(from);
    this.#name = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 32);
  }

  /** Where its run is, if there is one. `null` in a folder that is not the user's own. */
  get place(): string | null {
    return isOwnFolder(this.#folder) ? join(this.#folder, `${this.#name}.run`) : null;
  }

  /**
   * @param pieces of what it names, in that order
   * @param pack in which those are that are packed; `null` where none is
   */
  keep(
    run: Omit<KeptRun, 'pack' | 'parts'>,
    pieces: readonly Piece[],
    pack: string | null = null,
  ): void {
    const own = pieces.filter(isOwn);
    this.#try(() => {
      if (pack === null) this.#keepAll(run, own);
      else this.#write(`${this.#name}.run`, { ...run, pack, parts: partsOf(pieces) }, own);
    });
  }

  keepWords(words: Omit<KeptWords, 'run'>): void {
    this.#try(() => {
      this.#write(wordsName(words.start), { ...words, run: `${this.#name}.run` });
    });
  }

  /** In a pack of its own, in place of the one before. */
  #keepAll(run: Omit<KeptRun, 'pack' | 'parts'>, pieces: readonly Own[]): void {
    const size = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
    const pack = `${this.#name}.${crypto.randomUUID()}.pack`;
    writePieces(join(this.#folder, pack), pieces);
    this.#write(`${this.#name}.run`, { ...run, pack, parts: [1, 0, size] });
    for (const name of readdirSync(this.#folder)) {
      const [, owner] = /^([0-9a-f]{32})\..*\.pack$/.exec(name) ?? [];
      const isInUse = owner === this.#name ? name === pack : this.#has(`${owner}.run`);
      if (owner !== undefined && !isInUse) rmSync(join(this.#folder, name), { force: true });
    }
  }

  #has(name: string): boolean {
    return existsSync(join(this.#folder, name));
  }

  #write(name: string, head: object, pieces: readonly Own[] = []): void {
    writeKeptFile(join(this.#folder, name), head, pieces);
    removeOldest(this.#folder, /\.run/);
    removeOldest(this.#folder, /\.words/);
  }

  #try(write: () => void): void {
    try {
      if (openCacheFolder(this.#folder)) write();
    } catch {
      // A disk that is full or read-only keeps nothing, and the next run is only slower.
    }
  }
}

/** What nobody made for the longest time, and what a run that was killed left. */
function removeOldest(folder: string, ending: RegExp): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16,32}\.(run|words)/.test(name) && ending.test(name))
    .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { name } of files.slice(mostRuns)) rmSync(join(folder, name), { force: true });
}
