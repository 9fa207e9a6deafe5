/** What a link to a schema file leads to, as whoever reads the disk finds it. */
export type SchemaFile =
  | {
      readonly kind: 'read';
      /** As messages name it. */ readonly document: string;
      readonly text: string;
    }
  | { readonly kind: 'missing' }
  /** Out of the folder that documents may lead to. */
  | { readonly kind: 'outside' };

/**
 * @param document where the link stands
 * @param path the link's destination, decoded, without its fragment
 */
export type ReadSchemaFile = (document: string, path: string) => SchemaFile;
