import type { Stage } from '../../model/outcome/stage.js';
import type { Terminal } from '../terminal.js';

/** How long a run must take before anybody wants to know where it is, in ms. */
const patience = 1000;
/** How often the line is drawn at most, in ms. */
const pause = 80;

/**
 * What is under way, on one line that is drawn again and goes away in the end. Stages work without a
 * break, so that no timer would run: the line is drawn when they say how far they are. A library for
 * such lines would only be more: this one is never as wide as a terminal, and stands alone.
 */
export class LiveLine {
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  #next: number;
  #isDrawn = false;

  /** @param clock in ms */
  constructor(terminal: Terminal, clock: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#next = clock() + patience;
  }

  /** Prints in place of the line. */
  get terminal(): Terminal {
    const inPlace =
      (write: (text: string) => void): ((text: string) => void) =>
      (text) => {
        this.clear();
        write(text);
      };
    const { print, data, tell } = this.#terminal;
    return {
      ...this.#terminal,
      print: inPlace(print),
      data: inPlace(data),
      tell: inPlace(tell),
    };
  }

  /** @param parts `0` where nobody counts them */
  readonly show = (stage: Stage, done: number, parts: number): void => {
    if (!this.#terminal.live || this.#clock() < this.#next) return;
    this.#next = this.#clock() + pause;
    this.#isDrawn = true;
    this.#terminal.tell(`${erase}${stage}${parts === 0 ? '' : ` ${done + 1} of ${parts}`} …`);
  };

  clear(): void {
    if (this.#isDrawn) this.#terminal.tell(erase);
    this.#isDrawn = false;
  }
}

/** To the first column, and nothing left of the line. */
const erase = '\r\u001b[2K';
