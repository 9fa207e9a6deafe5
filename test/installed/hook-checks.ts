import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './run-installed.js';
import {
  editPage,
  expectFailure,
  folders,
  readReadmeFence,
  type UsersRepository,
} from './users-repository.js';

/** The README's two ways to refuse a commit whose SDK is not that of its pages. */
export async function hookChecks(repository: UsersRepository): Promise<readonly Check[]> {
  const { folder, run } = repository;
  const hook = join(folder, '.git', 'hooks', 'pre-commit');
  const plain: Check = [
    'a git hook refuses a page without its SDK, and an SDK that stays behind',
    async () => {
      await writeFile(hook, await readReadmeFence('Before a commit', 'sh'));
      await chmod(hook, 0o755);
      await editPage(repository);
      await expectFailure(commitAll(run), /src\/resources\/bed\.ts {2}\(stale\)/);
      await run('npx', 'sdkdown', 'generate', ...folders);
      await run('git', 'reset', '--quiet');
      await run('git', 'add', 'docs');
      await expectFailure(commit(run), /M sdk\/src\/resources\/bed\.ts/);
      await commitAll(run);
      await rm(hook);
    },
  ];
  const isThere = await run('pre-commit', '--version').then(
    () => true,
    () => false,
  );
  if (!isThere) {
    console.log('pre-commit is not on this machine: its hook is left out');
    return [plain];
  }
  const framework: Check = [
    'pre-commit refuses a page without its SDK',
    async () => {
      const config = await readReadmeFence('in `.pre-commit-config.yaml`', 'yaml');
      await writeFile(join(folder, '.pre-commit-config.yaml'), config);
      await run('pre-commit', 'install');
      await editPage(repository);
      await expectFailure(commitAll(run), /bed\.ts {2}\(stale\)/);
      await run('npx', 'sdkdown', 'generate', ...folders);
      await commitAll(run);
      await run('pre-commit', 'uninstall');
    },
  ];
  return [plain, framework];
}

async function commitAll(run: UsersRepository['run']): Promise<string> {
  await run('git', 'add', '.');
  return commit(run);
}

function commit(run: UsersRepository['run']): Promise<string> {
  return run('git', 'commit', '--quiet', '-m', 'A page and its SDK');
}
