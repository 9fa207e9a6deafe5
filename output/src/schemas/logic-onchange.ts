// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings passes a payload on
 * only when a value in it has changed.
 */
export type LogicOnchange = LogicOnchangeVariant1 | LogicOnchangeVariant2;

export interface LogicOnchangeVariant1 {
  /** JSON path in the payload of the value to watch. */
  valuePath: string;
  /**
   * How the change is measured, in percent or in the
   * value's own unit; `Inc` counts only increases, `Dec` only decreases.
   */
  changeType: 'percent' | 'percentInc' | 'percentDec' | 'value' | 'valueInc' | 'valueDec';
  /** Smallest change that counts, in percent or in the value's own unit. */
  changeThreshold: number;
  /**
   * JSON path in the payload that receives the value
   * that last counted as a change, and its time.
   */
  prevValuePath?: string;
}

export interface LogicOnchangeVariant2 {
  /** JSON path in the payload of the value to watch. */
  valuePath: string;
  /** Any change counts, however small. */
  changeType: 'any';
  /**
   * JSON path in the payload that receives the value
   * that last counted as a change, and its time.
   */
  prevValuePath?: string;
}
