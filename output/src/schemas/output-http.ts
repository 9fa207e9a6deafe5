// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DataHttp } from './data-http.js';

/**
 * A node with these settings sends data over HTTP.
 * Whether it sends a body depends on the method.
 */
export type OutputHttp = DataHttp;
