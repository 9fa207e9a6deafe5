// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { ApplicationKeyPostDeviceTag } from './application-key-post.js';

/**
 * These are the settings of a node that aggregates
 * what devices reported over a span of time.
 * The span is given by `start` and `end`, or by `duration` alone.
 */
export type DataAggregateState = DataAggregateStateBase &
  ({ start: number; end: number } | { duration: number });

export interface DataAggregateStateBase {
  /**
   * JSON path in the payload that receives the result.
   * At least 1 character.
   */
  resultPath: string;
  /** Tags that choose the devices. */
  deviceTags?: ApplicationKeyPostDeviceTag[];
  /**
   * Devices to include, in addition to those chosen by tag.
   * Each: at least 1 character.
   */
  deviceIds?: string[];
  /** Beginning of the span, in milliseconds since 1970-01-01 UTC. */
  start?: number;
  /** End of the span, in milliseconds since 1970-01-01 UTC. */
  end?: number;
  /** Length of the span in milliseconds. */
  duration?: number;
  /**
   * Function that reduces many values to one, such as `MEAN`.
   * At least 1 character.
   */
  aggregation: string;
  /** Attributes whose values are aggregated. Each: at least 1 character. */
  attributes?: string[];
}
