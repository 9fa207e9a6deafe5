// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This trigger starts its flow on a schedule. */
export interface TriggerTimer {
  /** Marks a trigger by schedule. */
  type: 'timer';
  /** Where the flow goes on when the trigger fires, a list for each output. */
  outputIds?: string[][];
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** When the trigger fires. */
  config: TriggerTimerConfig;
}

/** When the trigger fires. */
export interface TriggerTimerConfig {
  /** The schedule as a cron expression. */
  cron: string;
}
