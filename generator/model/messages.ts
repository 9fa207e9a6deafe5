import type { Source } from './source.js';

/** `error`: nothing is written. `warning`: the output is usable, but a change is needed. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule may be set to; what is `off` is not told. */
export type RuleSeverity = Severity | 'off';

/** What can be said about a place in a document; made by `diagnostics.ts` alone. */
export interface Diagnostic {
  /** Kebab-case; also the name of its page and of its case folder. */
  readonly rule: string;
  readonly severity: Severity;
  /** `Unexpected X, expected Y`. */
  readonly reason: string;
  /** What happens now, or what would help. */
  readonly note: string;
}

/** One that may know what the document should say instead. */
export interface FixableDiagnostic extends Diagnostic {
  /** `null` where more than one thing could be meant. */
  readonly replacement: Replacement | null;
}

export type Replacement =
  /** Of a text that stands once in the place of the message, as the document spells it. */
  | { readonly kind: 'text'; readonly from: string; readonly to: string }
  /** All lines that the place touches go. */
  | { readonly kind: 'line' };

/** An edit that mends what a message is about, and nothing else. */
export interface Fix {
  /** ``Replace `strng` with `string` ``. */
  readonly title: string;
  readonly source: Source;
  /** Of `source`, in UTF-16 units of the document without its byte order mark. */
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
}

export interface Message extends Diagnostic {
  readonly source: Source;
  readonly fix: Fix | null;
}

export type Report = (source: Source, diagnostic: Diagnostic | FixableDiagnostic) => void;
