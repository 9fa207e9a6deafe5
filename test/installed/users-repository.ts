import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../everywhere/run-program.js';
import { projectRoot } from '../project-root.js';

/** A git repository of somebody who documents an API in `docs/` and commits its SDK in `sdk/`. */
export interface UsersRepository {
  readonly folder: string;
  /** What `npm pack` made of ours. */
  readonly tarball: string;
  readonly run: (file: string, ...args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export const folders = ['--docs', 'docs', '--out', 'sdk'] as const;

export async function makeUsersRepository(): Promise<UsersRepository> {
  const parent = await mkdtemp(join(tmpdir(), 'sdkdown-'));
  const remove = (): Promise<void> => rm(parent, { recursive: true, force: true });
  try {
    const folder = join(parent, 'my-api');
    const garden = join(projectRoot, 'examples', 'turborepo', 'apis', 'garden');
    await cp(join(garden, 'docs'), join(folder, 'docs'), { recursive: true });
    const tarball = await packSdkdown(parent);
    const run: UsersRepository['run'] = (file, ...args) => runProgram(file, args, folder, 300);

    await writeFile(join(folder, 'package.json'), '{ "name": "my-api", "private": true }\n');
    await writeFile(join(folder, '.gitignore'), 'node_modules/\n');
    await run('git', 'init', '--quiet');
    await run('git', 'config', 'user.name', 'Somebody');
    await run('git', 'config', 'user.email', 'somebody@example.com');
    await run('npm', 'install', '--save-dev', '--no-audit', '--no-fund', tarball);
    await run('npx', 'sdkdown', 'generate', ...folders);
    await run('git', 'add', '.');
    await run('git', 'commit', '--quiet', '-m', 'The API and its SDK');
    return { folder, tarball, run, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** What is compiled already is what is packed. */
async function packSdkdown(folder: string): Promise<string> {
  await runProgram(
    'npm',
    ['pack', '--ignore-scripts', '--pack-destination', folder],
    projectRoot,
    60,
  );
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm packs nothing');
  return join(folder, name);
}

/** @param place a word of the README before the fence */
export async function readReadmeFence(place: string, language: string): Promise<string> {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const at = readme.indexOf(place);
  const fence = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme.slice(at))?.[1];
  if (at === -1 || fence === undefined) throw new Error(`the README has no fence after ${place}`);
  return fence;
}

/** Replaces words of the page, as an editor does. */
export async function editPage({ folder }: { readonly folder: string }): Promise<void> {
  const path = join(folder, 'docs', 'bed.md');
  const before = await readFile(path, 'utf8');
  const number = Number(/grows in bed (\d+)\./.exec(before)?.[1] ?? 0) + 1;
  const after = before.replace(/grows in (a bed|bed \d+)\./, `grows in bed ${number}.`);
  if (after === before) throw new Error('the page of the example has other words now');
  await writeFile(path, after);
}

/** @throws {Error} where the program succeeds, or says something else */
export async function expectFailure(run: Promise<unknown>, words: RegExp): Promise<void> {
  const told = await run.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (told === null) throw new Error(`succeeded, expected ${words}`);
  if (!words.test(told)) throw new Error(`unexpected ${told}, expected ${words}`);
}
