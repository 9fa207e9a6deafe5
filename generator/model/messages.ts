import type { Source } from './source.js';

/** `error`: nothing is written. `warning`: the output is usable, but a change is needed. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What can be said about a place in a document; made by `diagnostics.ts` alone. */
export interface Diagnostic {
  /** Kebab-case; also the name of its case folder. */
  readonly rule: string;
  readonly severity: Severity;
  /** `Unexpected X, expected Y`. */
  readonly reason: string;
  /** What happens now, or what would help. */
  readonly note: string;
}

export interface Message extends Diagnostic {
  readonly source: Source;
}

export type Report = (source: Source, diagnostic: Diagnostic) => void;
