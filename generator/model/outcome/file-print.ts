/** A file of the output, known by the SHA-256 of its bytes. */
export interface FilePrint {
  readonly path: string;
  readonly hash: string;
}
