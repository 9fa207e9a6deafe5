// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings tells whether a point lies within a circle.
 * Each of the two places is given as one GPS string or as latitude and longitude.
 */
export type LogicGeofence =
  LogicGeofenceVariant1 | LogicGeofenceVariant2 | LogicGeofenceVariant3 | LogicGeofenceVariant4;

export interface LogicGeofenceVariant1 {
  /** The point to test, as a GPS string. */
  gpsCheck: string;
  /** The middle of the circle, as a GPS string. */
  gpsCenter: string;
  /** Radius of the circle in metres, or a template of it. */
  radius: string;
  /** JSON path in the payload that receives the distance between the point and the middle. */
  resultPath?: string;
}

export interface LogicGeofenceVariant2 {
  /** The point to test, as a GPS string. */
  gpsCheck: string;
  /** Latitude of the middle of the circle, or a template of it. */
  latCenter: string;
  /** Longitude of the middle of the circle, or a template of it. */
  lonCenter: string;
  /** Radius of the circle in metres, or a template of it. */
  radius: string;
  /** JSON path in the payload that receives the distance between the point and the middle. */
  resultPath?: string;
}

export interface LogicGeofenceVariant3 {
  /** Latitude of the point to test, or a template of it. */
  latCheck: string;
  /** Longitude of the point to test, or a template of it. */
  lonCheck: string;
  /** The middle of the circle, as a GPS string. */
  gpsCenter: string;
  /** Radius of the circle in metres, or a template of it. */
  radius: string;
  /** JSON path in the payload that receives the distance between the point and the middle. */
  resultPath?: string;
}

export interface LogicGeofenceVariant4 {
  /** Latitude of the point to test, or a template of it. */
  latCheck: string;
  /** Longitude of the point to test, or a template of it. */
  lonCheck: string;
  /** Latitude of the middle of the circle, or a template of it. */
  latCenter: string;
  /** Longitude of the middle of the circle, or a template of it. */
  lonCenter: string;
  /** Radius of the circle in metres, or a template of it. */
  radius: string;
  /** JSON path in the payload that receives the distance between the point and the middle. */
  resultPath?: string;
}
