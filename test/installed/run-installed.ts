/**
 * Does what the README and the example say with the package as a user has it: installed from what
 * `npm pack` makes, its dependencies from the registry. What needs a program that is not on this
 * machine is told, and left out.
 */
import { endGroupsAtExit } from '../everywhere/process-groups.js';
import { actionsCheck } from './actions-check.js';
import { hookChecks } from './hook-checks.js';
import { turborepoChecks } from './turborepo-checks.js';
import { makeUsersRepository } from './users-repository.js';

/** Throws where something is not as it is said. */
export type Check = readonly [name: string, run: () => Promise<void>];

async function runInstalled(): Promise<number> {
  endGroupsAtExit();
  const repository = await makeUsersRepository();
  const counts = { passed: 0, failed: 0 };
  try {
    const checks = [...(await hookChecks(repository)), actionsCheck(repository)];
    for (const [name, run] of [...checks, ...turborepoChecks(repository.tarball)]) {
      try {
        await run();
        counts.passed += 1;
        console.log(`passed  ${name}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await repository.remove();
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

process.exitCode = await runInstalled();
