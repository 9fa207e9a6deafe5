import { basename, dirname, join, resolve, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

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
  const above = dirname(root);
  const isOurs = (place: string): boolean =>
    place === root ||
    place.startsWith(root + sep) ||
    besides.includes(place) ||
    besides.includes(dirname(place));
  const watcher = watch([above, ...besides], {
    ignoreInitial: true,
    ignored: (path) => resolve(path) !== above && !isOurs(resolve(path)),
  });
  watcher
    .on('all', events.add)
    .on('error', events.add)
    // The others are kept back for some time after the first one of a file.
    .on('raw', (_, name, about) => {
      const place = placeOfRaw(name, about);
      if (place === null || isOurs(place)) events.add();
    });
  await new Promise<void>((done) => watcher.on('ready', done));
  return watcher;
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
