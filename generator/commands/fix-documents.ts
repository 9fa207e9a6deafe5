import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { readDocuments } from '../1-read/index.js';
import { writeFixes } from '../6-write/index.js';
import type { Fix, Message } from '../model/messages.js';

/** What was mended, in the order in which it was. */
export interface Fixed {
  readonly documents: readonly VFile[];
  readonly fixes: readonly Fix[];
}

/** A fix may bring to light what it hid, and that again; more than that is a fix that mends nothing. */
const rounds = 5;

/**
 * Mends the documents until there is nothing left to mend.
 * @param judge what is wrong with documents
 * @throws {CommandError} where a document cannot be written
 */
export async function fixDocuments(
  folder: string,
  judge: (documents: readonly VFile[]) => readonly Message[],
): Promise<Fixed> {
  let documents = await readDocuments(folder);
  const fixes: Fix[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const found = judge(documents).flatMap(({ fix }) => (fix === null ? [] : [fix]));
    if (found.length === 0) break;
    for (const file of documents) {
      const own = found.filter(({ source }) => source.document === file.path);
      if (own.length === 0) continue;
      fixes.push(...writeFixes(resolve(file.cwd, file.path), String(file.value), own));
    }
    documents = await readDocuments(folder);
  }
  return { documents, fixes };
}
