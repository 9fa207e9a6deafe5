/**
 * Gives each name once. A name that is taken gets the `suffix`, then 2, 3, …: the first owner keeps
 * the plain name, so callers allocate in an order that does not change when something is added.
 */
export class NameAllocator {
  readonly #taken: Set<string>;
  readonly #fold: (name: string) => string;

  private constructor(reserved: readonly string[], fold: (name: string) => string) {
    this.#fold = fold;
    this.#taken = new Set(reserved.map(fold));
  }

  static forIdentifiers(reserved: readonly string[]): NameAllocator {
    return new NameAllocator(reserved, (name) => name);
  }

  /** Two names that differ by case alone are one file on some disks. */
  static forFiles(reserved: readonly string[]): NameAllocator {
    return new NameAllocator(reserved, (name) => name.toLowerCase());
  }

  allocate(wanted: string, suffix: string): string {
    let name = wanted;
    for (let round = 1; this.#taken.has(this.#fold(name)); round += 1) {
      name = `${wanted}${suffix}${round === 1 ? '' : round}`;
    }
    this.#taken.add(this.#fold(name));
    return name;
  }
}
