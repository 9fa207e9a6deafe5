// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DeviceCommand } from './device-command.js';

/** `device.getCommand` returns the commands that a device was last sent. */
export type DeviceCommands = DeviceCommand[];
