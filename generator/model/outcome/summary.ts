/** How many of each there are. */
export interface Summary {
  readonly pages: number;
  readonly actions: number;
  readonly schemas: number;
  /** Places of the output typed `unknown`; `null` where nothing was planned. */
  readonly unknowns: number | null;
}
