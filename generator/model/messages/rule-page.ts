/** What is written about a rule, for whoever asks. */
export interface RulePage {
  /** The whole page, in Markdown. */
  readonly text: string;
  /** Its first sentence, without markup. */
  readonly summary: string;
}
