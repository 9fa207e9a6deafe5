// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

export type Tuple = [string, TupleN, (number | null)?, ...boolean[]];

export type TupleN = number | TupleN[];
