/** The runtime of Cloudflare's workers, which runs one bundled module and calls it. */
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedPackage, packages } from './installed-package.js';
import type { Platform } from './platforms.js';
import { endGroup, startGroup } from './process-groups.js';
import { runProgram } from './run-program.js';

/** The day whose behaviour a worker asks for. */
const compatibilityDate = '2026-01-01';

export const workerd: Platform = {
  name: 'workerd',
  prepare: async () => {
    const { name, version } = packages.workerd;
    const file = join(await installedPackage(name, version), 'bin', 'workerd');
    const esbuild = await installedPackage(packages.esbuild.name, packages.esbuild.version);
    return {
      version,
      runChecks: async (folder) => {
        const bundler = join(esbuild, 'bin', 'esbuild');
        const flags = ['--bundle', '--format=esm', '--outfile=worker.js', '--log-level=error'];
        const entry = join('program', 'worker.js');
        await runProgram(process.execPath, [bundler, entry, ...flags], folder, 60);
        await writeFile(join(folder, 'worker.capnp'), config);
        return askWorker(file, folder);
      },
    };
  },
};

/** It may reach this machine, and nothing else. */
const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "checks", worker = .checks),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "checks")],
);

const checks :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${compatibilityDate}",
  globalOutbound = "loopback",
);
`;

async function askWorker(file: string, folder: string): Promise<string> {
  const args = ['serve', 'worker.capnp', '--control-fd=3'];
  const child = startGroup({ file, args, folder, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
  try {
    const port = await portOf(child);
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(90_000),
    });
    return await answer.text();
  } finally {
    endGroup(child);
  }
}

/** It tells on its fourth stream, a line of JSON for each socket. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('It does not listen after 30 seconds'));
    }, 30_000);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`It ended with ${code ?? 'a signal'}`));
    });
    child.stdio[3]?.on('data', (line: Buffer) => {
      const [, port] = /"port":(\d+)/.exec(line.toString()) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    });
  });
}
