import { dirname, resolve, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

export interface Watcher {
  /** Watches these folders, without those inside of them, beside the documents; no others any more. */
  readonly watchBeside: (folders: readonly string[]) => void;
  /** Resolves when something has changed since the last time, and nothing more does for a moment. */
  readonly changed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long nothing may happen before a change is over, in ms: editors write in several steps. */
const settling = 30;
/** How long a change may go on before it is looked at all the same. */
const patience = 500;

/**
 * Watches the folder of documents. It may be deleted and come back: what is watched is the folder
 * around it, and of that nothing but this one.
 */
export async function watchFolders(folder: string): Promise<Watcher> {
  const root = resolve(folder);
  const events = new Events();
  let besides: readonly string[] = [];
  let watcher = await openWatcher(root, besides, events);
  let opening = Promise.resolve();
  const reopen = async (): Promise<void> => {
    const former = watcher;
    watcher = await openWatcher(root, besides, events);
    await former.close();
    // What changed before it was ready was seen by nobody.
    events.add();
  };
  return {
    watchBeside: (folders) => {
      if (folders.join('\n') === besides.join('\n')) return;
      besides = folders;
      opening = opening.then(reopen);
    },
    changed: () => events.settled(),
    close: async () => {
      await opening;
      await watcher.close();
    },
  };
}

/** One for all folders: two of them lose events of a folder that both watch. */
async function openWatcher(
  root: string,
  besides: readonly string[],
  events: Events,
): Promise<FSWatcher> {
  const watcher = watch([dirname(root), ...besides], {
    ignoreInitial: true,
    ignored: (path) => {
      const place = resolve(path);
      const isDocument = place === root || place.startsWith(root + sep);
      const isBeside = besides.includes(place) || besides.includes(dirname(place));
      return !isDocument && !isBeside && place !== dirname(root);
    },
  });
  watcher.on('all', events.add).on('error', events.add);
  await new Promise<void>((done) => watcher.on('ready', done));
  return watcher;
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
