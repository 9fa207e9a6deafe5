import type { ByIdentity } from '../incremental/by-identity.js';
import type { GeneratedFile } from '../model/generated-file.js';

/** Tells who prints a part of a plan that its file is known, if it is. */
export type KnownFiles = <Part extends object>(
  path: string,
  emitPart: ByIdentity<Part, GeneratedFile>,
  part: Part,
) => void;
