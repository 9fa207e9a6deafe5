// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `applicationKey.patch` switches a key on or off; nothing else about it can change. */
export interface ApplicationKeyPatch {
  /** `inactive` locks out whoever logs in with the key, `active` lets them in again. */
  status?: 'active' | 'inactive';
}
