// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

export interface ErrorSchema {
  type?: "it's" | 'a "b"' | '*/' | '${x}' | 'line\nbreak' | '\u2028';
  /** Ends *\/ early. */
  __proto__?: string;
  constructor: number;
  ''?: string;
  /** Matches `` ^*\/`\d$ ``. */
  'a-b': string;
  /** Default: `"*\/"`. */
  '1st'?: string;
  /** \@deprecated {\@link x} `code`. */
  名前?: string | null;
}
