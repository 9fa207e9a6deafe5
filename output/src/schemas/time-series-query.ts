// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { LastValueQueryDeviceTag } from './last-value-query.js';

/** `data.timeSeriesQuery` is asked for attributes of certain devices over a span of time. */
export interface TimeSeriesQuery {
  /** Beginning of the span, in milliseconds since 1970-01-01 UTC. */
  start?: number;
  /** End of the span, in milliseconds since 1970-01-01 UTC. */
  end?: number;
  /** Length of the span in milliseconds. */
  duration?: number;
  /** Length in milliseconds of the intervals that values are aggregated over. */
  resolution?: number;
  /** Function that makes one value of all in an interval. */
  aggregation?: 'FIRST' | 'LAST' | 'COUNT' | 'MAX' | 'MIN' | 'MEDIAN' | 'MEAN' | 'SUM';
  /** Attributes to look up. Each: matches `^[0-9a-zA-Z_-]{1,255}$`. */
  attributes?: string[];
  /** Tags that choose the devices. */
  deviceTags?: LastValueQueryDeviceTag[];
  /**
   * Devices to include, in addition to those chosen by tag.
   * Each: matches `^[A-Fa-f\d]{24}$`.
   */
  deviceIds?: string[];
}
