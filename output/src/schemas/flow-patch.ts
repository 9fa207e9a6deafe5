// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

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
  triggers?: FlowPatchTrigger[];
  /** All nodes of the flow from now on. */
  nodes?: FlowPatchNode[];
  /** All constants of the flow from now on. */
  globals?: FlowPatchGlobal[];
}

export interface FlowPatchTrigger {
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

export interface FlowPatchNode {
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

export interface FlowPatchGlobal {
  /**
   * Name that the nodes read the constant by; letters, digits, `_` and `-`.
   * Matches `^[0-9a-zA-Z_-]{1,255}$`.
   */
  key: string;
  /** Value of the constant, as JSON text. At least 1 character. */
  json: string;
}
