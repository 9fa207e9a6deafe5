import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../everywhere/run-program.js';
import type { Check } from './run-installed.js';
import {
  editPage,
  expectFailure,
  readReadmeFence,
  type UsersRepository,
} from './users-repository.js';

/** What GitHub runs of the README's workflow, in a clone such as it makes. */
export function actionsCheck(repository: UsersRepository): Check {
  return [
    'the steps of the workflow pass a fresh SDK and fail a stale one',
    async () => {
      const workflow = await readReadmeFence('`.github/workflows/sdk.yml`', 'yaml');
      const steps = [...workflow.matchAll(/^ +- run: (.*)$/gm)].map(([, step = '']) => step);
      if (steps.length !== 2) throw new Error(`unexpected steps ${steps.join(', ')}`);
      await runSteps(repository, steps);
      await editPage(repository);
      await repository.run('git', 'commit', '--quiet', '--no-verify', '-a', '-m', 'A page');
      await expectFailure(runSteps(repository, steps), /^Exit code 1: .*\(stale\)/s);
    },
  ];
}

async function runSteps({ folder, run }: UsersRepository, steps: readonly string[]): Promise<void> {
  const clone = join(folder, '..', 'clone');
  await rm(clone, { recursive: true, force: true });
  await run('git', 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  // As a runner calls it.
  for (const step of steps) await runProgram('bash', ['-e', '-c', step], clone, 300);
}
