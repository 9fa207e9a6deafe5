import { basename, dirname, join, resolve, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isFolder } from './is-folder.js';

export interface Watcher {
  /** Watches these folders, without those inside of them, beside the documents; no others any more. */
  readonly watchBeside: (folders: readonly string[]) => void;
  /** Resolves when something has changed since the last time, and nothing more does for a moment. */
  readonly changed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * How long nothing may happen before a change is over, in ms: longer than between two steps of a save,
 * unless it waits for the disk, for which `keepInputs` waits.
 */
const settling = 12;
/** How long a change may go on before it is looked at all the same. */
const patience = 500;

/**
 * Watches the folder of documents. It may be deleted and come back: what is watched is the folder
 * around it, and of that nothing but this one.
 */
export async function watchFolders(folder: string): Promise<Watcher> {
  const watching = new Watching(resolve(folder));
  await watching.open();
  return watching;
}

class Watching implements Watcher {
  readonly #events = new Events();
  readonly #root: string;
  /** Folders beside the documents, absolute. */
  #besides: readonly string[] = [];
  #watcher: FSWatcher | null = null;
  #opening = Promise.resolve();
  #willReopen = false;

  constructor(root: string) {
    this.#root = root;
  }

  readonly watchBeside = (folders: readonly string[]): void => {
    const outside = folders.filter((place) => !isWithin(place, this.#root));
    if (outside.join('\n') === this.#besides.join('\n')) return;
    this.#besides = outside;
    this.#reopen();
  };

  readonly changed = (): Promise<void> => this.#events.settled();

  readonly close = async (): Promise<void> => {
    await this.#opening;
    await this.#watcher?.close();
  };

  /**
   * Watches anew. Never two at once: the second one would be given what the first one watches, and of a
   * folder that was exchanged that is the former one, wherever it is now.
   */
  #reopen(): void {
    if (this.#willReopen) return;
    this.#willReopen = true;
    this.#opening = this.#opening.then(async () => {
      this.#willReopen = false;
      await this.#watcher?.close();
      await this.open();
      // What changed before it was ready was seen by nobody.
      this.#events.add();
    });
  }

  async open(): Promise<void> {
    // One that is missing would make chokidar ready before it watches the others.
    const places = new Set([dirname(this.#root), ...this.#besides.map(nearestFolder)]);
    const missing = this.#besides.filter((folder) => !places.has(folder));
    const isOurs = (place: string): boolean =>
      isWithin(place, this.#root) ||
      this.#besides.some((folder) => place === folder || dirname(place) === folder) ||
      missing.some((folder) => isWithin(folder, place));
    const watcher = watch([...places], {
      ignoreInitial: true,
      ignored: (path) => !places.has(resolve(path)) && !isOurs(resolve(path)),
    });
    this.#watcher = watcher;
    watcher
      .on('all', this.#events.add)
      .on('error', this.#events.add)
      // The others are kept back for some time after the first one of a file.
      .on('raw', (event, name, about) => {
        const place = placeOfRaw(name, about);
        if (place !== null && !isOurs(place)) return;
        this.#events.add();
        // What came in place of another folder is not watched, where chokidar has not seen that one go.
        if (event === 'rename' && place !== null && isFolder(place)) this.#reopen();
      });
    await new Promise<void>((done) => watcher.on('ready', done));
  }
}

function isWithin(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The folder itself, or the one in which it, or what is around it, is missing. */
function nearestFolder(place: string): string {
  return isFolder(place) || dirname(place) === place ? place : nearestFolder(dirname(place));
}

/** What the system tells of a file, or of a name in a folder; `null` where it does not say of which. */
function placeOfRaw(name: unknown, about: unknown): string | null {
  if (typeof name !== 'string' || typeof about !== 'object' || about === null) return null;
  const watched: unknown = Reflect.get(about, 'watchedPath');
  if (typeof watched !== 'string') return null;
  return basename(watched) === name ? resolve(watched) : resolve(join(watched, name));
}

/** Happenings of which only the first and the last one count. */
class Events {
  #first: number | null = null;
  #last = 0;
  #wake: (() => void) | null = null;

  readonly add = (): void => {
    this.#last = performance.now();
    this.#first ??= this.#last;
    this.#wake?.();
  };

  async settled(): Promise<void> {
    while (this.#first === null) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    for (;;) {
      const now = performance.now();
      const left = Math.min(this.#last + settling, this.#first + patience) - now;
      if (left <= 0) break;
      await new Promise((done) => setTimeout(done, left));
    }
    this.#first = null;
  }
}
