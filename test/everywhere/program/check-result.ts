export interface CheckResult {
  readonly name: string;
  /** Why it failed; `null` where it passed. */
  readonly failure: string | null;
}
