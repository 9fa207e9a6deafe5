import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../everywhere/run-program.js';
import { projectRoot } from '../project-root.js';
import type { Check } from './run-installed.js';

/** A copy of `examples/turborepo` elsewhere, its packages installed. */
interface Workspace {
  readonly folder: string;
  /** What `turbo run TASK` prints. */
  readonly turbo: (task: string, ...flags: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

async function installWorkspace(tarball: string): Promise<Workspace> {
  const parent = await mkdtemp(join(tmpdir(), 'sdkdown-'));
  const remove = (): Promise<void> => rm(parent, { recursive: true, force: true });
  try {
    const folder = join(parent, 'examples', 'turborepo');
    await cp(join(projectRoot, 'examples', 'turborepo'), folder, {
      recursive: true,
      filter: (path) => !/[/\\](node_modules|sdk|\.turbo)$/.test(path),
    });
    await cp(tarball, join(parent, tarball.slice(tarball.lastIndexOf('sdkdown-'))));
    await runProgram('git', ['init', '--quiet'], folder, 60);
    await runProgram('npm', ['install', '--no-audit', '--no-fund'], folder, 300);
    const program = join(folder, 'node_modules', '.bin', 'turbo');
    const turbo: Workspace['turbo'] = (task, ...flags) =>
      runProgram(program, ['run', task, ...flags], folder, 3600);
    return { folder, turbo, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

export function turborepoChecks(tarball: string): readonly Check[] {
  return [
    [
      'Turborepo runs the example once, and then takes the same bytes from its cache',
      async () => {
        const workspace = await installWorkspace(tarball);
        try {
          await expectCached(workspace, 'generate', /^Cached: +0 cached, 3 total$/m);
          const made = await hashesOf(workspace.folder);
          if (made.length < 100) throw new Error(`${made.length} files are generated`);
          await removeOutputs(workspace.folder);
          await expectCached(workspace, 'generate', /^Cached: +3 cached, 3 total$/m);
          const restored = await hashesOf(workspace.folder);
          if (made.join('\n') !== restored.join('\n')) throw new Error('the cache has other bytes');
          await expectCached(workspace, 'check', /^ Tasks: +3 successful, 3 total$/m);
          await removeOutputs(workspace.folder);
          await expectCached(workspace, 'generate', /^Cached: +0 cached, 3 total$/m, '--force');
          const again = await hashesOf(workspace.folder);
          if (made.join('\n') !== again.join('\n')) throw new Error('a second run has other bytes');
        } finally {
          await workspace.remove();
        }
      },
    ],
  ];
}

async function expectCached(
  { turbo }: Workspace,
  task: string,
  words: RegExp,
  ...flags: readonly string[]
): Promise<void> {
  const output = await turbo(task, ...flags);
  if (!words.test(output)) throw new Error(`unexpected ${output.slice(-400)}, expected ${words}`);
}

async function removeOutputs(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, 'apis'))) {
    await rm(join(folder, 'apis', name, 'sdk'), { recursive: true });
  }
}

/** Of each file of an output: its path and the hash of its bytes. */
async function hashesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'apis'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /[/\\]sdk[/\\]/.test(path));
  return Promise.all(
    paths.sort().map(async (path) => {
      const hash = createHash('sha256').update(await readFile(path));
      return `${path} ${hash.digest('hex')}`;
    }),
  );
}
