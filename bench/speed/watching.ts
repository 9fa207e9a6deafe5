/** A process that watches, seen from outside. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ourWords } from './our-programs.js';

export interface Edit {
  readonly name: string;
  /** What is in the output afterwards, and was not before. */
  readonly shows: (count: number) => string;
  readonly change: (text: string, shown: string) => string;
}

/** Seconds. */
export interface Saved {
  /** From the save until the changed file is there. */
  readonly written: number;
  /** From the save until it says so. */
  readonly told: number;
  /** What of that it counts as its own. */
  readonly run: number;
}

/** Who waits longer waits in vain. */
const patience = 60_000;
/** Between two saves: nobody writes faster, and what is cleaned up after a run is done. */
const rest = 150;

export class Watching {
  readonly #process: ChildProcess;
  readonly #page: string;
  /** Beside the folder of pages, on the same disk. */
  readonly #draft: string;
  readonly #text: string;
  readonly #resources: string;
  #said = '';
  #heard: () => void = () => undefined;

  private constructor(root: string, out: string) {
    this.#page = join(root, 'docs', 'device.md');
    this.#draft = join(root, 'device.draft');
    this.#text = readFileSync(this.#page, 'utf8');
    this.#resources = join(out, 'src', 'resources');
    this.#process = spawn(process.execPath, ourWords('watch', root, out), {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (text: Buffer): void => {
      this.#said += text.toString();
      this.#heard();
    };
    this.#process.stdout?.on('data', hear);
    this.#process.stderr?.on('data', hear);
  }

  /** @returns when the first run is done */
  static async start(root: string, out: string): Promise<Watching> {
    const watching = new Watching(root, out);
    await watching.#done();
    // Folders of schema files are watched only now.
    await sleep(1000);
    return watching;
  }

  async save(edit: Edit, count: number): Promise<Saved> {
    await sleep(rest);
    this.#said = '';
    const shown = edit.shows(count);
    const page = edit.change(this.#text, shown);
    const file = join(this.#resources, 'device.ts');
    const seen: number[] = [];
    const look = (): void => {
      if (readFileSync(file, 'utf8').includes(shown)) seen.push(performance.now());
    };
    const notices = watch(this.#resources, look);
    try {
      writeFileSync(this.#draft, page);
      const start = performance.now();
      // As many editors save: whoever looks never finds half a page.
      renameSync(this.#draft, this.#page);
      const told = await this.#done();
      look();
      const [, words] = /^done in (.*)$/m.exec(this.#said) ?? [];
      const [written] = seen;
      if (written === undefined)
        throw new Error(`${edit.name} is not in the output:\n${this.#said}`);
      return {
        written: (written - start) / 1000,
        told: (told - start) / 1000,
        run: secondsOf(words ?? ''),
      };
    } finally {
      notices.close();
    }
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'close');
    this.#process.kill('SIGTERM');
    await ended;
  }

  /** @returns the time at which it said that it is done */
  async #done(): Promise<number> {
    const late = Date.now() + patience;
    while (!/^done in .*\n/m.test(this.#said)) {
      if (Date.now() > late) throw new Error(`the watch says no end:\n${this.#said.slice(-2000)}`);
      const heard = new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
      await Promise.race([heard, sleep(1000)]);
    }
    return performance.now();
  }
}

/** `630 ms`, `1.1 s` */
function secondsOf(words: string): number {
  return words.endsWith(' ms') ? parseFloat(words) / 1000 : parseFloat(words);
}
