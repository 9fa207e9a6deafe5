/** What stands in a file of a package, and what takes its place. */
export interface Swap {
  readonly found: string | RegExp;
  readonly given: string;
}
