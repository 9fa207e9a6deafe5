// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings sets, removes, moves and copies parts of the payload. */
export interface LogicMutate {
  /** Changes to make, in this order. At least 1 item. */
  rules: (
    | LogicMutateRuleVariant1
    | LogicMutateRuleVariant2
    | LogicMutateRuleVariant3
    | LogicMutateRuleVariant4
  )[];
}

export interface LogicMutateRuleVariant1 {
  /** Marks a rule that sets a value. */
  type: 'set';
  /** JSON path in the payload that receives the value. */
  destination: string;
  /** Template of the value to set. */
  valueTemplate: string;
}

export interface LogicMutateRuleVariant2 {
  /** Marks a rule that removes a value. */
  type: 'remove';
  /** JSON path in the payload of the value to remove, move or copy. */
  source: string;
}

export interface LogicMutateRuleVariant3 {
  /** Marks a rule that moves a value. */
  type: 'move';
  /** JSON path in the payload that receives the value. */
  destination: string;
  /** JSON path in the payload of the value to remove, move or copy. */
  source: string;
}

export interface LogicMutateRuleVariant4 {
  /** Marks a rule that copies a value. */
  type: 'copy';
  /** JSON path in the payload that receives the value. */
  destination: string;
  /** JSON path in the payload of the value to remove, move or copy. */
  source: string;
}
