import type { Parser } from 'acorn';

declare module 'acorn' {
  interface Parser {
    /** What plugins extend, as acorn's documentation says, though its types do not. */
    readToken(code: number): void;
  }
}

/** How often a text is read on the average, at most, before its types are given up. */
const mostReadings = 8;

/**
 * A parser that stops where it would try all combinations: what begins with `<` may be a type, a
 * cast or an element, so that odd texts take twice the time for each one more.
 */
export function patient(Base: typeof Parser): typeof Parser {
  return class extends Base {
    #tokens = 0;

    override readToken(code: number): void {
      this.#tokens += 1;
      if (this.#tokens > mostReadings * (this.input.length + 1)) throw new RangeError('no end');
      super.readToken(code);
    }
  };
}
