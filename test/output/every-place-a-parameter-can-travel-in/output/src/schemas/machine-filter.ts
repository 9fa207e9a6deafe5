// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** Which machines to list. */
export interface MachineFilter {
  state?: 'idle' | 'busy';
  /** Part of the name. */
  name?: string;
}
