import { Worker } from 'node:worker_threads';
import { timeFor } from '../limits/in-time.js';
import type { EarlyPlace } from '../6-write/index.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Plan, PlanPart } from '../model/plan.js';
import { threadFile } from './thread-file.js';

/** A plan comes in pieces: first its parts, a few at once, then all else that it says. */
export type ToThread =
  | { readonly kind: 'parts'; readonly parts: readonly PlanPart[] }
  | { readonly kind: 'rest'; readonly rest: RestOfPlan; readonly place: EarlyPlace | null };

export type RestOfPlan = Omit<Plan, 'resources' | 'schemaFiles' | 'tests'>;

export type FromThread =
  { readonly kind: 'file'; readonly file: GeneratedFile } | { readonly kind: 'done' };

/** Parts that are handed over at once: a message of its own costs more than a part. */
const mostParts = 16;

/**
 * Prints the parts of a plan in a thread of its own, while the next ones are planned and while the run is
 * kept. Whatever goes wrong there, nothing comes of it: whoever asks prints all of it himself, and
 * hears what is wrong.
 */
export class PrintingThread {
  readonly #worker = startWorker();
  #parts: PlanPart[] = [];
  #isWhole = true;

  /** Hears of what is planned. */
  readonly planned = (part: PlanPart): void => {
    this.#parts.push(part);
    if (this.#parts.length === mostParts) this.#postParts();
  };

  /**
   * @param plan of which it heard all parts, while it was planned
   * @param place where the files are written, too
   * @param seconds that one part may take: after as long as all may take, nobody waits any more
   * @param meanwhile what there is to do until then
   * @returns sorted by path; `null` where nothing came of it
   */
  async print(
    plan: Plan,
    place: EarlyPlace | null,
    seconds: number,
    meanwhile: () => void,
  ): Promise<readonly GeneratedFile[] | null> {
    const { resources: _, schemaFiles: __, tests: ___, ...rest } = plan;
    this.#postParts();
    this.#post({ kind: 'rest', rest, place });
    const worker = this.#worker;
    if (worker === null || !this.#isWhole) return null;
    meanwhile();
    return new Promise((resolve) => {
      const files: GeneratedFile[] = [];
      const end = (printed: readonly GeneratedFile[] | null): void => {
        clearTimeout(timer);
        resolve(printed);
      };
      const give = (): void => {
        // It may be writing; not any more then.
        void worker.terminate().then(() => {
          end(null);
        });
      };
      const timer = setTimeout(give, timeFor(seconds, plan.resources.length));
      worker.on('error', give);
      worker.on('messageerror', give);
      worker.on('exit', give);
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'done') {
          // It may still have to write, for us and for the next start.
          worker.ref();
          end(files.sort((one, other) => (one.path < other.path ? -1 : 1)));
        } else {
          files.push(message.file);
        }
      });
    });
  }

  #postParts(): void {
    this.#post({ kind: 'parts', parts: this.#parts });
    this.#parts = [];
  }

  #post(message: ToThread): void {
    try {
      this.#worker?.postMessage(message);
    } catch {
      this.#isWhole = false;
    }
  }
}

/**
 * `maxYoungGenerationSizeMb`: a run of a large API takes 184 MiB, as it does without this, and 203 where
 * nothing is said; no time in either. `stackSizeMb`: no more than elsewhere, so that what is too deep
 * there is too deep here.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 6, stackSizeMb: 1 };

function startWorker(): Worker | null {
  try {
    const worker = new Worker(threadFile, { resourceLimits });
    // It may fail while nobody waits for it, and no run is to end of that.
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  } catch {
    return null;
  }
}
