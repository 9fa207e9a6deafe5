// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A machine as it stands in a hall. */
export interface Machine {
  /** Matches `^[0-9a-f]{24}$`. */
  id: string;
  /** Name on its plate. 1 to 80 characters. */
  name: string;
  /** What it does now; `null` when it is off. */
  state?: 'idle' | 'busy' | null;
  tags?: MachineTag[];
}

export interface MachineTag {
  key: string;
  value?: string;
}
