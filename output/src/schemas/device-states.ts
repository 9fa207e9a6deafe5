// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DeviceState } from './device-state.js';

/** `device.getState` returns the states that a device last reported. */
export type DeviceStates = DeviceState[];
