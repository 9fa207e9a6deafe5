/** The access token of calls that may be many at a time. */
import type { AccessToken } from '../client-options.js';

export type GiveToken = Exclude<AccessToken, string>;

/** One for each function that gives tokens: what one call learns of a token, the others know. */
export class TokenSource {
  readonly #ask: GiveToken;
  #latest = '';
  #coming: Promise<string> | null = null;

  constructor(ask: GiveToken) {
    this.#ask = ask;
  }

  /**
   * `''` where there is none. A function that is being asked is not asked twice at a time.
   * @param signal of the one who waits: where they gave up, the next one asks anew
   * @param refused what it gave before, if that was refused
   */
  read(signal: AbortSignal, refused?: string): Promise<string> {
    const asked = (this.#coming ??= this.#give(refused));
    const forget = (): void => {
      if (this.#coming === asked) this.#coming = null;
    };
    signal.addEventListener('abort', forget);
    return asked.finally(forget);
  }

  /**
   * Another token than the one that was refused, or the same one where there is no other. Of many
   * calls that were refused with one token, the first asks for all.
   */
  async renew(refused: string, signal: AbortSignal): Promise<string> {
    // Whoever asks already may not know yet that this one was refused.
    await this.#coming;
    return this.#latest === refused ? this.read(signal, refused) : this.#latest;
  }

  async #give(refused?: string): Promise<string> {
    // Called on nothing, as a function that stands alone.
    const ask = this.#ask;
    this.#latest = (await ask(refused)) ?? '';
    return this.#latest;
  }
}
