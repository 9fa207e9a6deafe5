/** What `6-write` did; paths below the output folder, the manifest's among them. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Those of `written` that were edited by hand, or not ours. */
  readonly overwritten: readonly string[];
  /** No longer made, but edited by hand: from now on the user's. */
  readonly kept: readonly string[];
}

/** Paths in which the output folder differs from what generating would leave there. */
export interface Comparison {
  readonly missing: readonly string[];
  /** As sdkdown left it, but it would write something else now. */
  readonly stale: readonly string[];
  /** Changed since sdkdown wrote it. */
  readonly edited: readonly string[];
  /** In the place of a file to be written, and never written by sdkdown. */
  readonly foreign: readonly string[];
  /** Written before and no longer made. */
  readonly leftOver: readonly string[];
}
