import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

test('JSON has stdout for itself, and the summary goes to stderr', async () => {
  put('input-docs/bed.md', page.replace('| string |', '| strng |'));
  const { exitCode, stdout, stderr } = await run('generate', '--reporter', 'json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    failed: false,
    messages: [
      { path: 'input-docs/bed.md', rule: 'unknown-type', start: { line: 13, column: 11 } },
    ],
  });
  expect(stderr).toMatch(/1 warning[^]*output: \d+ files written/);
});

test('SARIF has stdout for itself, with the page of each rule', async () => {
  put('input-docs/bed.md', page.replace('| string |', '| strng |'));
  const log: unknown = JSON.parse((await run('check', '--reporter', 'sarif')).stdout);
  expect(log).toMatchObject({
    runs: [
      {
        tool: { driver: { rules: [{ help: { text: expect.stringMatching(/^# unknown-type/) } }] } },
      },
    ],
  });
});

test('workflow commands stand on stdout, before the summary', async () => {
  put('input-docs/bed.md', page.replace('| string |', '| strng |'));
  const { stdout, stderr } = await run('generate', '--reporter=github');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^::warning file=input-docs\/bed\.md,line=13,.*\n2 pages/);
});

test('a rule is set for one run', async () => {
  put('input-docs/bed.md', page.replace('| string |', '| strng |'));
  const raised = await run('generate', '--rule', 'unknown-type=error');
  expect(raised).toMatchObject({ exitCode: 1 });
  const off = await run(
    'generate',
    '--strict',
    '--rule',
    'unknown-type=info',
    '--rule',
    'unknown-type=off',
  );
  expect(off).toMatchObject({ exitCode: 0, stderr: '' });
});

test('--fix mends the page, says so, and generates from it', async () => {
  put('input-docs/bed.md', page.replace('| string |', '| strng |').replace('Required', 'Requird'));
  const { exitCode, stdout, stderr } = await run('generate', '--fix');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(
    /^2 places mended by --fix\n {2}input-docs\/bed\.md:11:20 {2}Replace `Requird` with `Required`\n/,
  );
  expect(read('input-docs/bed.md')).toBe(page);
  expect((await run('generate', '--fix')).stdout).toMatch(/^nothing mended by --fix\n/);
});

test('a rule is explained, and all rules are listed', async () => {
  const { exitCode, stdout } = await run('--explain', 'ragged-row');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^# ragged-row\n[^]*--rule ragged-row=off/);
  expect((await run('--explain', 'missing-setting')).stdout).toContain('It cannot be set');
  expect((await run('--explain')).stdout).toContain('  ragged-row ');
  const unknown = await run('--explain', 'raged-row');
  expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
  expect(unknown.stderr).toContain('did you mean `ragged-row`?');
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
