// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

export type RecordSchema = { [key: string]: RecordSchema };
