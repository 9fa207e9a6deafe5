// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

export type PromiseSchema = 'string' | 1 | true | { 'a-b': [1, 'x'] } | null;
