import type { FileName, Name } from '../../model/quoted.js';
import { ownFileName, ownName } from '../../text/tags.js';

/**
 * Gives each name once. A name that is taken gets the `suffix`, then 2, 3, …: the first owner keeps
 * the plain name, so callers allocate in an order that does not change when something is added.
 */
export class NameAllocator<Text extends Name | FileName> {
  readonly #taken: Set<string>;
  readonly #fold: (name: string) => string;
  readonly #numbered: (name: Text, suffix: Text, round: number) => Text;

  private constructor(
    reserved: readonly string[],
    fold: (name: string) => string,
    numbered: (name: Text, suffix: Text, round: number) => Text,
  ) {
    this.#fold = fold;
    this.#numbered = numbered;
    this.#taken = new Set(reserved.map(fold));
  }

  static forIdentifiers(reserved: readonly string[]): NameAllocator<Name> {
    return new NameAllocator(
      reserved,
      (name) => name,
      (name, suffix, round) =>
        round === 1 ? ownName`${name}${suffix}` : ownName`${name}${suffix}${round}`,
    );
  }

  /** Two names that differ by case alone are one file on some disks. */
  static forFiles(reserved: readonly string[]): NameAllocator<FileName> {
    return new NameAllocator(
      reserved,
      (name) => name.toLowerCase(),
      (name, suffix, round) =>
        round === 1 ? ownFileName`${name}${suffix}` : ownFileName`${name}${suffix}${round}`,
    );
  }

  allocate(wanted: Text, suffix: Text): Text {
    let name = wanted;
    for (let round = 1; this.#taken.has(this.#fold(name)); round += 1) {
      name = this.#numbered(wanted, suffix, round);
    }
    this.#taken.add(this.#fold(name));
    return name;
  }
}
