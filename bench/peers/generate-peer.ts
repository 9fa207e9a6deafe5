import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { firstLine, type InstalledPeer } from './installed-peers.js';

/**
 * Fills the peer's `out`, if it is empty.
 * @returns why there is nothing in it, or `null`
 */
export async function generatePeer({
  folder,
  program,
  failure,
}: InstalledPeer): Promise<string | null> {
  if (failure !== null) return failure;
  if ((await readdir(join(folder, 'out'))).length > 0) return null;
  const { node, args } = program;
  const options = { cwd: folder, env: { ...process.env, DO_NOT_TRACK: '1' }, timeout: 180_000 };
  return new Promise((resolve) => {
    execFile(node, args, options, (error, _, errors) => {
      resolve(error === null ? null : `failed: ${firstLine(errors)}`);
    });
  });
}
