// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

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
  triggers?: FlowTrigger[];
  /** Steps that the flow consists of. */
  nodes?: FlowNode[];
  /** Constants for the nodes to read. */
  globals?: FlowGlobal[];
}

export interface FlowTrigger {
  /**
   * What the trigger listens to, such as the ID
   * of a device or webhook; depends on `type`.
   */
  key?: string;
  /** Kind of trigger, such as `deviceId`, `mqttTopic` or `timer`. */
  type: string;
  /** Settings of the trigger; which ones apply depends on `type`. */
  config?: Record<string, unknown>;
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Where the flow goes on from here, a list for each output. */
  outputIds?: string[][];
}

export interface FlowNode {
  /** Identifies the node within its flow. */
  id: string;
  /** Kind of node, which decides what the step does. */
  type: string;
  /** Settings of the node; which ones apply depends on `type`. */
  config?: Record<string, unknown>;
  /** Free-form data about the node, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Where the flow goes on from here, a list for each output. */
  outputIds?: string[][];
}

export interface FlowGlobal {
  /**
   * Name that the nodes read the constant by; letters, digits, `_` and `-`.
   * Matches `^[0-9a-zA-Z_-]{1,255}$`.
   */
  key: string;
  /** Value of the constant, as JSON text. At least 1 character. */
  json: string;
}
