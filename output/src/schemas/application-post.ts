// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `applications.post` takes this to create an application.
 * Without `orgId` it belongs to the user who makes the request.
 */
export interface ApplicationPost {
  /** Organization that will own the application. Matches `^[A-Fa-f\d]{24}$`. */
  orgId?: string;
  /** Name to show for the application. 1 to 255 characters. */
  name: string;
  /** Text that says what the application is for. At most 32767 characters. */
  description?: string;
}
