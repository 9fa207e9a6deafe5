// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { LastValueDataValue } from './last-value-data.js';

/** `data.timeSeriesQuery` answers with the values of each device over a span of time. */
export interface TimeSeriesData {
  /** Beginning of the span. In the format `date-time`. */
  start: string;
  /** End of the span. In the format `date-time`. */
  end: string;
  /** Length in milliseconds of the interval that each point stands for. */
  resolution: number;
  /** Function by which the values of an interval became one. */
  aggregation: string;
  /** Series of each device, by its ID. */
  devices: Record<string, TimeSeriesDataDevice>;
}

/** Series of the device with this ID. */
export interface TimeSeriesDataDevice {
  /** Name of the device. */
  name: string;
  /** The values of the device over the span. */
  points: LastValueDataValue[];
}
