// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { FlowPatchGlobal, FlowPatchNode, FlowPatchTrigger } from './flow-patch.js';

/**
 * `flows.post` takes this to create a flow.
 * Triggers and nodes can be added later; only the name is required.
 */
export interface FlowPost {
  /** Name to show for the flow. 1 to 255 characters. */
  name: string;
  /** Text that says what the flow does. At most 32767 characters. */
  description?: string;
  /** Whether the flow runs when a trigger fires. */
  enabled?: boolean;
  /** What starts the flow. */
  triggers?: FlowPatchTrigger[];
  /** Steps that the flow consists of. */
  nodes?: FlowPatchNode[];
  /** Constants for the nodes to read. */
  globals?: FlowPatchGlobal[];
}
