import type { ByIdentity } from '../incremental/by-identity.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { EmittedFile } from './emitted-file.js';

/** One that was printed before, of the same part of a plan. */
export interface KnownFile {
  readonly known: GeneratedFile;
}

/** Tells who prints a part of a plan that its file is known, if it is. */
export type KnownFiles = <Part extends object>(
  path: string,
  emitPart: ByIdentity<Part, EmittedFile | KnownFile>,
  part: Part,
) => void;
