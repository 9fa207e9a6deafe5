import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

const example = join(projectRoot, 'examples', 'turborepo');
const packages = readdirSync(join(example, 'apis'));

let workspace: string;

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'sdkdown-')));
  for (const name of packages) {
    const docs = join('apis', name, 'docs');
    cpSync(join(example, docs), join(workspace, docs), { recursive: true });
  }
});

afterAll(() => {
  rmSync(workspace, { recursive: true });
});

test('there are several packages, which differ in their name alone', () => {
  expect(packages.length).toBeGreaterThan(1);
  for (const name of packages) {
    expect(readJson(`apis/${name}/package.json`)).toEqual({
      ...readJson('apis/garden/package.json'),
      name: `@apis/${name}`,
    });
  }
});

test.each(packages)('what %s writes is declared to Turborepo', async (name) => {
  const before = readFiles(name);
  const { exitCode, stdout, stderr } = await run(name, 'generate');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('0 errors, 0 warnings');
  const changed = [...readFiles(name)].filter(([path, text]) => before.get(path) !== text);
  expect(changed.length).toBeGreaterThan(20);
  const outputs = foldersOf('generate', 'outputs');
  const elsewhere = changed.filter(([path]) => !outputs.includes(path.split('/')[0] ?? ''));
  expect(elsewhere).toEqual([]);
});

// `generate` finds out what to write as `check` does, and needs leave for more when it writes.
test.each(packages)('what %s reads is declared to Turborepo', async (name) => {
  const declared = foldersOf('check', 'inputs');
  expect(declared).toEqual([
    ...foldersOf('generate', 'inputs'),
    ...foldersOf('generate', 'outputs'),
  ]);
  await run(name, 'generate');
  expect(await run(name, 'check', declared)).toMatchObject({ exitCode: 0, stderr: '' });
});

test('what is not declared is not to be had', async () => {
  await run('garden', 'generate');
  for (const folder of ['docs', 'sdk']) {
    expect(await run('garden', 'check', [folder])).toMatchObject({ exitCode: 2 });
  }
});

test('the example installs the package that `npm pack` makes of this version', () => {
  const { version } = readJson('../../package.json');
  expect(readJson('package.json')).toMatchObject({
    devDependencies: { sdkdown: `file:../../sdkdown-${String(version)}.tgz` },
  });
});

interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a package's script.
 * @param readable folders of the package beside which Node lets it read nothing but its own files,
 * and write nothing at all; unset, it may do what it wants
 */
function run(name: string, task: string, readable?: readonly string[]): Promise<Finished> {
  const folder = join(workspace, 'apis', name);
  const own = ['dist', 'templates', 'generator', 'node_modules'];
  const paths = [
    ...own.map((inner) => join(projectRoot, inner)),
    ...(readable ?? []).map((inner) => join(folder, inner)),
  ];
  const restricted = [
    permissions,
    '--no-warnings',
    ...paths.map((path) => `--allow-fs-read=${path}*`),
  ];
  const cli = join(projectRoot, 'dist', 'generator', 'cli.js');
  const words = scriptOf(name, task).split(' ').slice(1);
  const args = [...(readable === undefined ? [] : restricted), cli, ...words];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: folder }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, stdout, stderr });
    });
  });
}

/** Node's own name for it, until 23.5 and since. */
const permissions = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Of globs such as `docs/**`; those that are left out are none of them. */
function foldersOf(task: string, field: string): readonly string[] {
  const declared = fieldOf(fieldOf(readJson('turbo.json'), 'tasks'), task);
  return Object.values(fieldOf(declared, field))
    .map(String)
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => {
      const [, folder] = /^(\w+)\/\*\*$/.exec(glob) ?? [];
      if (folder === undefined) throw new Error(`${glob} is no whole folder of the package`);
      return folder;
    });
}

/** By its path below the package, with `/`. */
function readFiles(name: string): ReadonlyMap<string, string> {
  const folder = join(workspace, 'apis', name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

function scriptOf(name: string, task: string): string {
  const script = fieldOf(readJson(`apis/${name}/package.json`), 'scripts')[task];
  if (typeof script !== 'string') throw new Error(`${name} has no script ${task}`);
  return script;
}

type Fields = Readonly<Record<string, unknown>>;

/** @param path below the example */
function readJson(path: string): Fields {
  const value: unknown = JSON.parse(readFileSync(join(example, path), 'utf8'));
  return fieldsOf(value);
}

function fieldOf(fields: Fields, name: string): Fields {
  return fieldsOf(fields[name]);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' ? { ...value } : {};
}
