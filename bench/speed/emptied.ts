import { mkdir, rm } from 'node:fs/promises';

/** The folder is there afterwards, and has nothing in it. */
export async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
