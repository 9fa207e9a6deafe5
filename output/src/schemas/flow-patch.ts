// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { FlowGlobal, FlowNode, FlowTrigger } from './flow.js';

/**
 * `flow.patch` replaces the properties given here and leaves the others as they are.
 * Triggers and nodes point to nodes by ID, so the two lists are best sent together.
 */
export interface FlowPatch {
  /** New name of the flow. 1 to 255 characters. */
  name?: string;
  /** New text that says what the flow does. At most 32767 characters. */
  description?: string;
  /** Whether the flow runs when a trigger fires. */
  enabled?: boolean;
  /** All triggers of the flow from now on. */
  triggers?: FlowTrigger[];
  /** All nodes of the flow from now on. */
  nodes?: FlowNode[];
  /** All constants of the flow from now on. */
  globals?: FlowGlobal[];
}
