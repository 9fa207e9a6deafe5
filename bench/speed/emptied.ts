import { mkdir, rename } from 'node:fs/promises';

/**
 * The folder is there afterwards, and has nothing in it. What it had stands beside it until all is
 * measured: ext4 looks through the numbers of files that were removed within the last minutes for each
 * file that is made, and 200 files take 170 ms instead of 8.
 */
export async function emptied(folder: string): Promise<void> {
  await rename(folder, `${folder}-${crypto.randomUUID()}`).catch(() => undefined);
  await mkdir(folder, { recursive: true });
}
