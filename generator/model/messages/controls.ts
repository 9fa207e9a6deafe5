/** What documents say about messages, not about an API. */
import type { Source } from '../source.js';

export interface Controls {
  readonly directives: readonly Directive[];
  /** The table Rules of `_api.md`. */
  readonly severities: readonly SeverityRow[];
}

/** `<!-- sdkdown-disable-line ragged-row, unknown-type: why -->` */
export interface Directive {
  /** `disable-line`; whatever the comment says, also what no directive is called. */
  readonly name: string;
  readonly rules: readonly string[];
  /** The lines that it is about, from 1; both are its own line where they are not known yet. */
  readonly lines: { readonly first: number; readonly last: number };
  /** Nothing else stands in its lines. */
  readonly isAlone: boolean;
  /** Of the comment. */
  readonly source: Source;
  readonly text: string;
}

export interface SeverityRow {
  readonly rule: string;
  readonly ruleSource: Source;
  readonly severity: string;
  readonly severitySource: Source;
}
