/** A file before and after; `null` where it is not there. Text, with line ends as LF. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What `6-write` did, or would do; paths below the output folder, the manifest's among them. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Those of `written` that were edited by hand, or not ours. */
  readonly overwritten: readonly string[];
  /** No longer made, but edited by hand: from now on the user's. */
  readonly kept: readonly string[];
  /** A dry run found the folder half written; one that writes ends that first. */
  readonly interrupted: boolean;
  /** Of `written` and `removed`. */
  readonly changes: readonly FileChange[];
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
  /** The same, but edited by hand: generating keeps it, and no longer lists it as its own. */
  readonly kept: readonly string[];
  /** As it should be but for its line ends, which git checked out as CR LF: no difference. */
  readonly otherLineEnds: readonly string[];
  /** A run was stopped while it wrote the folder, which holds the old and the new state by half. */
  readonly interrupted: boolean;
  /** Of all that is named above, except `kept` and `otherLineEnds`. */
  readonly changes: readonly FileChange[];
}

/** What was left to do of a run that was stopped while it wrote. */
export interface Repair {
  /** Paths that now are as that run wanted them. */
  readonly finished: readonly string[];
  /** Changed by somebody since, and left alone. */
  readonly kept: readonly string[];
}
