// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

export type ClientSchema2 = ClientItem[];

export interface ClientItem {
  x?: ClientSchema2;
}
