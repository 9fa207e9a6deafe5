import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './project-root.js';

const cli = fileURLToPath(new URL('../generator/cli.js', import.meta.url));

const companion = `# Garden API

Beds and what grows in them.

## Client

| Setting  | Value                   |
| -------- | ----------------------- |
| Base URL | https://garden.example  |
| Package  | garden-api              |

## Routes

| Action   | Request          |
| -------- | ---------------- |
| bed.get  | GET /beds/{bedId} |
`;

const page = `# Bed

A bed of the garden.

## bed.get

Returns a bed.

### Parameters

| Name  | Type   | Required | Description   |
| ----- | ------ | -------- | ------------- |
| bedId | string | Y        | ID of the bed |

### Responses

| Code | Type   | Description |
| ---- | ------ | ----------- |
| 200  | object | The bed     |
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  mkdirSync(join(folder, 'input-docs'));
  put('input-docs/_api.md', companion);
  put('input-docs/bed.md', page);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the version is that of package.json', async () => {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const { exitCode, stdout } = await run('--version');
  expect(exitCode).toBe(0);
  expect(manifest).toMatchObject({ version: stdout.trim() });
});

test('the help names both commands and every option', async () => {
  const { exitCode, stdout, stderr } = await run('--help');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  for (const option of ['docs', 'out', 'root', 'strict', 'force', 'dry-run', 'diff']) {
    expect(stdout).toContain(`--${option}`);
  }
  for (const word of ['generate', 'check']) {
    expect(stdout).toContain(word);
  }
});

test('generating writes the output and sums up on stdout', async () => {
  const { exitCode, stdout, stderr } = await run('generate');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(
    /^2 pages, 1 action, 0 schemas; 0 errors, 0 warnings, 0 infos\n1 place typed unknown\noutput: \d+ files written, 0 unchanged, 0 removed\ndone in .*\n$/,
  );
  expect(existsSync(join(folder, 'output/src/resources/bed.ts'))).toBe(true);
});

test('generating again writes nothing, and check agrees', async () => {
  await run('generate');
  expect((await run('generate')).stdout).toContain('output: 0 files written');
  const { exitCode, stdout } = await run('check');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('output is what generate would write\n');
});

test('check notices a changed page and writes nothing', async () => {
  await run('generate');
  put('input-docs/bed.md', page.replace('Returns a bed.', 'Returns one bed.'));
  const before = read('output/src/resources/bed.ts');
  const { exitCode, stdout } = await run('check');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('  src/resources/bed.ts  (stale)\n');
  expect(read('output/src/resources/bed.ts')).toBe(before);
});

test('--dry-run says what generate would do, and --diff which lines differ', async () => {
  await run('generate');
  put('input-docs/bed.md', page.replace('Returns a bed.', 'Returns one bed.'));
  const before = read('output/src/resources/bed.ts');
  const { exitCode, stdout } = await run('generate', '--dry-run', '--diff');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('  src/resources/bed.ts  (would be written)\n');
  expect(stdout).toMatch(/^--- a\/output\/src\/resources\/bed\.ts$/m);
  expect(stdout).toMatch(/^\+.*Returns one bed\.$/m);
  expect(read('output/src/resources/bed.ts')).toBe(before);
  expect((await run('check', '--diff')).stdout).toContain(
    stdout.slice(stdout.indexOf('diff --git'), stdout.lastIndexOf('done in')),
  );
});

test('a file that was edited stops a dry run as it stops generate, and --force says what is lost', async () => {
  await run('generate');
  put('output/src/client.ts', 'mine\n');
  expect(await run('generate', '--dry-run')).toMatchObject({ exitCode: 2 });
  const { exitCode, stdout } = await run('generate', '--force', '--diff');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('  src/client.ts  (overwritten by --force)\n');
  expect(stdout).toMatch(/^-mine$/m);
});

test('check before the first generate finds everything missing', async () => {
  const { exitCode, stdout } = await run('check');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('  src/client.ts  (missing)\n');
  expect(existsSync(join(folder, 'output'))).toBe(false);
});

test('an error in a page is printed at its place, and output is left as it was', async () => {
  await run('generate');
  put('input-docs/bed.md', page.replace('| string |', '| [bed](_schemas.md#bed) |'));
  const before = read('output/src/resources/bed.ts');
  const { exitCode, stdout, stderr } = await run('generate');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^input-docs\/bed\.md:13:\d+ error/);
  expect(stdout).toMatch(/1 error, .*\noutput is left as it was\ndone in .*\n$/);
  expect(read('output/src/resources/bed.ts')).toBe(before);
});

test('a warning lets the output be written, unless --strict', async () => {
  put('input-docs/bed.md', page.replace('| string |', '| strng |'));
  expect(await run('generate', '--strict')).toMatchObject({ exitCode: 1 });
  expect(existsSync(join(folder, 'output'))).toBe(false);
  expect(await run('generate')).toMatchObject({ exitCode: 0 });
});

test('the folders may be others', async () => {
  const { exitCode, stdout } = await run('generate', '--docs', 'input-docs', '--out', 'sdk/garden');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('sdk/garden: ');
  expect(existsSync(join(folder, 'sdk/garden/src/client.ts'))).toBe(true);
});

test.each([
  [['listen'], 'unknown command'],
  [['generate', '--docs', 'nowhere'], 'nowhere'],
  [['generate', '--docs', 'empty'], 'no action in empty (0 pages read)'],
  [['generate', '--docs', 'notes'], 'no action in notes (1 page read)'],
  [['check', '--docs', 'notes'], 'no action in notes'],
  [['generate', '--out', 'notes'], 'notes is not empty and was not written by sdkdown'],
  [['check', '--out', 'notes'], 'notes is not empty and was not written by sdkdown'],
  [['generate', '--out', 'input-docs/sdk'], 'one inside the other'],
  [['generate', '--root', 'notes'], 'not below --root'],
  [['generate', '--dialect', 'klingon'], 'klingon'],
])('%j is refused in one line, exit code 2', async (words, reason) => {
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'notes'));
  put('notes/todo.md', '# Things to do\n');
  const { exitCode, stderr } = await run(...words);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^sdkdown: [^\n]+\n$/);
  expect(stderr).toContain(reason);
  expect(existsSync(join(folder, 'output'))).toBe(false);
});

test('what is wrong with the only page is said even when no action is left', async () => {
  put('input-docs/bed.md', page.replace('## bed.get', 'bed.get'));
  const { exitCode, stderr } = await run('generate');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('input-docs/');
});

interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...words: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...words],
      { cwd: folder },
      (_, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

test('init drafts the companion page once, and says what to review', async () => {
  rmSync(join(folder, 'input-docs/_api.md'));
  const first = await run('init');
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toContain('1 request guessed');
  expect(first.stdout).toContain('Set Base URL');
  const drafted = readFileSync(join(folder, 'input-docs/_api.md'), 'utf8');
  expect(drafted).toContain('| bed.get | GET /beds/{bedId} | guess |');

  const second = await run('init');
  expect(second).toMatchObject({ exitCode: 2, stdout: '' });
  expect(second.stderr).toContain('is there already');
  expect(readFileSync(join(folder, 'input-docs/_api.md'), 'utf8')).toBe(drafted);

  expect(await run('generate')).toMatchObject({ exitCode: 0 });
  expect(await run('generate', '--strict')).toMatchObject({ exitCode: 1 });
});
