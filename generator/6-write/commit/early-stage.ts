import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Processes } from '../../model/outcome/processes.js';
import { onDisk, readKind } from '../disk.js';
import { withoutSlash } from '../folder-path.js';
import { workshopName } from '../path-fault.js';
import { readJournal } from './journal.js';
import {
  clearWorkshop,
  closeWorkshop,
  openWorkshop,
  workshopFor,
  type Workshop,
} from '../workshop/workshop.js';

interface Begun {
  readonly workshop: Workshop;
  readonly worker: Worker;
  /** Whether the folder stands, bare. */
  readonly isThere: boolean;
}

/** Until the thread has written the next file; then this one writes them all. Milliseconds. */
const patience = 2000;

/** `state` counts the files that are there; its second number is 1 once one could not be written. */
const threadText = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const { dirname } = require('node:path');
  const { parentPort, workerData: state } = require('node:worker_threads');
  const folders = new Set();
  parentPort.on('message', ({ place, content }) => {
    try {
      const folder = dirname(place);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(place, content, { flag: 'wx' });
    } catch {
      Atomics.store(state, 1, 1);
    }
    Atomics.add(state, 0, 1);
    Atomics.notify(state, 0);
  });`;

/**
 * Where nothing stands yet, every file will be written: a thread of its own puts them into the
 * workshop while the next ones are made. (The system takes 0.1 to 1.2 ms to make a file: for 449 files
 * 30 to 560 ms, and 2 with this.) What it cannot write is written as it always is, which tells why.
 */
export class EarlyStage {
  readonly #folder: string;
  readonly #processes: Processes;
  #open: Begun | null = null;
  #isClosed = false;
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #files = new Map<string, string>();

  constructor(out: string, processes: Processes) {
    this.#folder = withoutSlash(out);
    this.#processes = processes;
  }

  /** @throws {CommandError} where another run writes */
  add({ path, content }: GeneratedFile): void {
    if (this.#isClosed) return;
    this.#open ??= this.#begin();
    if (this.#open === null) {
      this.#isClosed = true;
      return;
    }
    const place = join(this.#open.workshop.path, 'early', path);
    this.#files.set(path, content);
    this.#open.worker.postMessage({ place, content });
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
    written: readonly GeneratedFile[],
  ): { readonly workshop: Workshop; readonly paths: ReadonlySet<string> } | null {
    if (this.#open === null) return null;
    const { workshop } = this.#open;
    const wanted = new Map(written.map(({ path, content }) => [path, content]));
    const isWanted = [...this.#files].every(([path, content]) => wanted.get(path) === content);
    if (this.#open.isThere !== isThere || !isWanted || !this.#isWritten()) {
      this.close();
      return null;
    }
    onDisk(workshop.path, () => {
      renameSync(join(workshop.path, 'early'), join(workshop.path, 'new'));
    });
    this.#stop();
    return { workshop, paths: new Set(this.#files.keys()) };
  }

  close(): void {
    if (this.#open !== null) closeWorkshop(this.#open.workshop);
    this.#stop();
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
    const worker = new Worker(threadText, { eval: true, workerData: this.#state });
    // Without a thread, its files are not there.
    worker.on('error', () => undefined);
    worker.unref();
    return { workshop, worker, isThere };
  }

  #isWritten(): boolean {
    for (;;) {
      const done = Atomics.load(this.#state, 0);
      if (Atomics.load(this.#state, 1) === 1) return false;
      if (done === this.#files.size) return true;
      if (Atomics.wait(this.#state, 0, done, patience) === 'timed-out') return false;
    }
  }

  #stop(): void {
    void this.#open?.worker.terminate();
    this.#open = null;
    this.#isClosed = true;
  }
}

function isBare(folder: string): boolean {
  if (readKind(folder) !== 'folder') return false;
  return onDisk(folder, () => readdirSync(folder)).every((name) => name === workshopName);
}
