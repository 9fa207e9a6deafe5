/** Texts by their paths: pages, and the schema files that these link to. */
export type Documents = ReadonlyMap<string, string>;
