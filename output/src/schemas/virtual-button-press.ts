// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `flow.pressVirtualButton` presses the button that is named here and sends the payload along. */
export interface VirtualButtonPress {
  /** Key of the trigger that stands for the button. */
  key: string;
  /** Any JSON value, handed to the flow as its payload. */
  payload?: unknown;
}
