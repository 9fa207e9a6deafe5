import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
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
    // Where it is not there, the folder that it goes to is looked at.
    mkdirSync(join(workspace, 'apis', name, 'sdk'));
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

test.each(packages)('all that %s reads and writes is declared to Turborepo', async (name) => {
  const generated = await run(name, 'generate', ['inputs', 'outputs'], ['outputs']);
  expect(generated).toEqual({ exitCode: 0, stdout: expect.stringContaining('sdk: '), stderr: '' });
  expect(generated.stdout).toContain('0 errors, 0 warnings');
  expect(await run(name, 'check', ['inputs'], [])).toMatchObject({ exitCode: 0, stderr: '' });
});

test('what is not declared is not to be had', async () => {
  expect(await run('garden', 'generate', ['outputs'], ['outputs'])).toMatchObject({ exitCode: 2 });
  rmSync(join(workspace, 'apis', 'garden', 'sdk', 'src'), { recursive: true, force: true });
  expect(await run('garden', 'generate', ['inputs', 'outputs'], [])).toMatchObject({ exitCode: 2 });
});

test('the example installs the package that `npm pack` makes of this version', () => {
  const { version } = readJson('../../package.json');
  expect(readJson('package.json')).toMatchObject({
    devDependencies: { sdkdown: `file:../../sdkdown-${String(version)}.tgz` },
  });
});

type Field = 'inputs' | 'outputs';

interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a package's script, which Node lets read and write nothing but the globs of the task's fields
 * in turbo.json; and its own files.
 */
function run(
  name: string,
  task: string,
  readable: readonly Field[],
  writable: readonly Field[],
): Promise<Finished> {
  const folder = join(workspace, 'apis', name);
  const own = ['dist', 'templates', 'node_modules'].map((inner) => join(projectRoot, inner));
  const flags = [
    ...[...own, ...granted(folder, task, readable)].map((path) => `--allow-fs-read=${path}*`),
    ...granted(folder, task, writable).map((path) => `--allow-fs-write=${path}*`),
  ];
  const cli = join(projectRoot, 'dist', 'generator', 'cli.js');
  const words = scriptOf(name, task).split(' ').slice(1);
  const args = [permissions, '--no-warnings', ...flags, cli, ...words];
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

/** The folders of globs such as `docs/**`; those that are left out are none of them. */
function granted(folder: string, task: string, fields: readonly Field[]): readonly string[] {
  const declared = fieldOf(fieldOf(readJson('turbo.json'), 'tasks'), task);
  const globs = fields.flatMap((field) => Object.values(fieldOf(declared, field)).map(String));
  return globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => {
      const [, inner] = /^(\w+)\/\*\*$/.exec(glob) ?? [];
      if (inner === undefined) throw new Error(`${glob} is no whole folder of the package`);
      return join(folder, inner);
    });
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
