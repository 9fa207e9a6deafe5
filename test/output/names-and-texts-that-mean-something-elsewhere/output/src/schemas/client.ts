// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { PromiseSchema } from './promise.js';

export interface ClientSchema {
  [key: string]: string | ClientSchema | PromiseSchema | undefined;
  then?: ClientSchema;
  Client?: PromiseSchema;
}
