// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings reports a state on behalf of a virtual device. */
export interface OutputVirtualDeviceState {
  /** Values to report. At least 1 item. */
  attrInfos?: OutputVirtualDeviceStateAttrInfo[];
  /** Virtual device to report for. At least 1 character. */
  deviceId: string;
}

export interface OutputVirtualDeviceStateAttrInfo {
  /** Name of the attribute to report. At least 1 character. */
  key: string;
  /** Template of the attribute's value. At least 1 character. */
  valueTemplate: string;
}
