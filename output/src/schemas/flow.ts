// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { FlowPatchGlobal, FlowPatchNode, FlowPatchTrigger } from './flow-patch.js';

/**
 * A flow is a program drawn as a graph: triggers start it,
 * and nodes pass a payload on from one to the next.
 * It belongs to an application.
 */
export interface Flow {
  /** Identifies the flow. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  flowId?: string;
  /** Application that the flow belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the flow was created. In the format `date-time`. */
  creationDate?: string;
  /** When the flow was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Name shown for the flow. 1 to 255 characters. */
  name?: string;
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
