// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { LogicJsonDecode } from './logic-json-decode.js';

/** A node with these settings turns a value in the payload into JSON text. */
export type LogicJsonEncode = LogicJsonDecode;
