import { readFileSync, statSync } from 'node:fs';
import { byFileState } from '../incremental/by-file-state.js';

/** Reads a file; throws what the disk says. */
export type ReadText = (path: string) => string;

export const readText: ReadText = (path) => readFileSync(path, 'utf8');

/** From one run to the next. */
export function createKeptTexts(): ReadText {
  const read = byFileState(readText);
  return (path) => read(path, statSync(path, { bigint: true }));
}
