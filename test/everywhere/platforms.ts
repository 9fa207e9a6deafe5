/** Where a generated SDK runs. */
import { join } from 'node:path';
import { chromium } from './chromium.js';
import { installedPackage, packages } from './installed-package.js';
import { runProgram } from './run-program.js';
import { workerd } from './workerd.js';

export interface Platform {
  /** As `SDKDOWN_REQUIRE_PLATFORMS` names it. */
  readonly name: string;
  /** Fails where the platform is not to be had on this machine. */
  readonly prepare: () => Promise<PreparedPlatform>;
}

export interface PreparedPlatform {
  readonly version: string;
  /**
   * The results, as JSON.
   * @param folder of the consumer
   */
  readonly runChecks: (folder: string) => Promise<string>;
}

export const platforms: readonly Platform[] = [
  commandLine('node-20', packages.node20, 'bin/node', []),
  commandLine('node-22', packages.node22, 'bin/node', []),
  commandLine('node-24', packages.node24, 'bin/node', []),
  // The network is all that the SDK is let into.
  commandLine('deno', packages.deno, 'deno', [
    ...['run', '--quiet', '--no-prompt', '--no-lock', '--no-remote', '--allow-net=127.0.0.1'],
    '--node-modules-dir=manual',
  ]),
  commandLine('bun', packages.bun, 'bin/bun', ['run', '--no-install']),
  workerd,
  chromium,
];

function commandLine(
  name: string,
  { name: packageName, version }: (typeof packages)[keyof typeof packages],
  file: string,
  flags: readonly string[],
): Platform {
  return {
    name,
    prepare: async () => {
      const program = join(await installedPackage(packageName, version), file);
      return {
        version,
        runChecks: (folder) =>
          runProgram(program, [...flags, join('program', 'print-checks.js')], folder, 90),
      };
    },
  };
}
