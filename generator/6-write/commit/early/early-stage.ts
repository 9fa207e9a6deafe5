import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Processes } from '../../../model/outcome/processes.js';
import { onDisk, readKind } from '../../disk.js';
import { withoutSlash } from '../../folder-path.js';
import { workshopName } from '../../path-fault.js';
import { busy, ended, written, type EarlyPlace } from './early-writer.js';
import { readJournal } from '../journal.js';
import {
  clearWorkshop,
  closeWorkshop,
  openWorkshop,
  workshopFor,
  type Workshop,
} from '../../workshop/workshop.js';

interface Begun {
  readonly workshop: Workshop;
  /** Whether the folder stands, bare. */
  readonly isThere: boolean;
}

/** Until the thread has written the next file; then this one writes them all. Milliseconds. */
const patience = 2000;

/**
 * Where nothing stands yet, every file will be written: a thread of its own puts them into the
 * workshop while the run is kept. (The system takes 0.1 to 1.2 ms to make a file: for 449 files
 * 30 to 560 ms, and 2 with this.) What it cannot write is written as it always is, which tells why.
 */
export class EarlyStage {
  readonly #folder: string;
  readonly #processes: Processes;
  #open: Begun | null = null;
  readonly #state = new Int32Array(new SharedArrayBuffer(12));
  readonly #files = new Map<string, string>();

  constructor(out: string, processes: Processes) {
    this.#folder = withoutSlash(out);
    this.#processes = processes;
  }

  /**
   * Where a thread may write; `null` where something stands.
   * @throws {CommandError} where another run writes
   */
  open(): EarlyPlace | null {
    this.#open = this.#begin();
    if (this.#open === null) return null;
    return { folder: join(this.#open.workshop.path, 'early'), state: this.#state };
  }

  /** What the thread writes. */
  expect(files: readonly GeneratedFile[]): void {
    for (const { path, content } of files) this.#files.set(path, content);
  }

  get isBegun(): boolean {
    return this.#open !== null;
  }

  /**
   * The workshop with the files in its `new/`, and their paths; `null` where they are not there, or not
   * what is to be written.
   */
  take(
    isThere: boolean,
    files: readonly GeneratedFile[],
  ): { readonly workshop: Workshop; readonly paths: ReadonlySet<string> } | null {
    if (this.#open === null) return null;
    const { workshop } = this.#open;
    const wanted = new Map(files.map(({ path, content }) => [path, content]));
    const isWanted = [...this.#files].every(([path, content]) => wanted.get(path) === content);
    if (this.#open.isThere !== isThere || !isWanted || !this.#isWritten()) {
      this.close();
      return null;
    }
    onDisk(workshop.path, () => {
      renameSync(join(workshop.path, 'early'), join(workshop.path, 'new'));
    });
    this.#open = null;
    return { workshop, paths: new Set(this.#files.keys()) };
  }

  close(): void {
    if (this.#open === null) return;
    this.#stop();
    closeWorkshop(this.#open.workshop);
    this.#open = null;
  }

  #begin(): Begun | null {
    const isThere = readKind(this.#folder) !== 'missing';
    if (isThere && !isBare(this.#folder)) return null;
    const place = workshopFor(this.#folder, isThere);
    const workshop = openWorkshop(place, this.#folder, this.#processes);
    if (readJournal(workshop.path) !== null) {
      rmSync(join(workshop.path, 'lock'), { force: true });
      return null;
    }
    clearWorkshop(workshop.path);
    return { workshop, isThere };
  }

  #isWritten(): boolean {
    for (;;) {
      const done = Atomics.load(this.#state, written);
      if (Atomics.load(this.#state, ended) === 1) return false;
      if (done === this.#files.size) return true;
      if (Atomics.wait(this.#state, written, done, patience) === 'timed-out') return false;
    }
  }

  /** Afterwards the thread writes nothing. */
  #stop(): void {
    Atomics.store(this.#state, ended, 1);
    while (Atomics.load(this.#state, busy) === 1) {
      if (Atomics.wait(this.#state, busy, 1, patience) === 'timed-out') return;
    }
  }
}

function isBare(folder: string): boolean {
  if (readKind(folder) !== 'folder') return false;
  return onDisk(folder, () => readdirSync(folder)).every((name) => name === workshopName);
}
