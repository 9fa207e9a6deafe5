// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { ApplicationPatch } from './application-patch.js';

/**
 * `org.patch` gives an organization a new name, a new description or both.
 * Members are changed with `org.modifyMember` instead.
 */
export type OrgPatch = ApplicationPatch;
