// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { MachineTag } from './machine.js';

/** What a machine is made from. */
export interface MachineDraft {
  /** Name on its plate. 1 to 80 characters. */
  name: string;
  tags?: MachineTag[];
}
