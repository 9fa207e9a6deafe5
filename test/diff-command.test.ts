import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defaultLimits } from '../generator/limits/default-limits.js';
import { runDiff } from '../generator/commands/diff.js';
import type { DiffOptions } from '../generator/options.js';
import { projectRoot } from './project-root.js';

const repository = mkdtempSync(join(tmpdir(), 'sdkdown-diff-'));
const docs = join(repository, 'api/docs');
const page = join(docs, 'bed.md');
const schema = join(repository, 'api/schemas/bed.json');

beforeAll(() => {
  const one = join(projectRoot, 'test/compare/an-action-comes-and-goes');
  mkdirSync(join(repository, 'api/schemas'), { recursive: true });
  cpSync(join(one, 'old'), docs, { recursive: true });
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replaceAll('_schemas.md#bed', '../schemas/bed.json'),
  );
  writeFileSync(schema, '{ "type": "object", "properties": { "name": { "type": "string" } } }\n');
  for (const words of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'one'],
    ['tag', 'v1'],
  ]) {
    git(words);
  }
  writeFileSync(
    schema,
    '{ "type": "object", "properties": {\n  "name": { "type": "number" } } }\n',
  );
});

afterAll(() => {
  rmSync(repository, { recursive: true });
});

function git(words: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  return execFileSync('git', ['-C', repository, ...who, ...words], { encoding: 'utf8' });
}

interface Run {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

async function run(old: string, more: Partial<DiffOptions> = {}): Promise<Run> {
  let [printed, told] = ['', ''];
  const options: DiffOptions = {
    old,
    new: null,
    docs,
    root: join(repository, 'api'),
    dialect: null,
    limits: defaultLimits,
    reporter: 'pretty',
    failOn: 'breaking',
    ...more,
  };
  const code = await runDiff(options, {
    print: (text) => {
      told += text;
    },
    data: (text) => {
      printed += text;
    },
    tell: (text) => {
      told += text;
    },
    live: false,
    colors: { told: false, printed: false },
  });
  return { code, printed, told };
}

test('a revision is compared with the folder as it is, schema files and all', async () => {
  const before = git(['status', '--porcelain']);
  const { code, printed } = await run('v1');
  expect(printed).toContain('schema Bed: the type of `name` was changed from `string` to `number`');
  expect(printed).toMatch(/v1:api\/schemas\/bed\.json:1:\d+ -> .*api\/schemas\/bed\.json:2:11/);
  expect(code).toBe(1);
  expect(git(['status', '--porcelain'])).toBe(before);
});

test('a revision differs in nothing from itself', async () => {
  const { code, printed } = await run('v1', { new: 'HEAD' });
  expect(printed).toBe('0 breaking, 0 additive, 0 wording\nThe API is the same.\n');
  expect(code).toBe(0);
});

test.each([
  ['never', 0],
  ['version', 1],
  ['any', 1],
] as const)('--fail-on %s ends with %d', async (failOn, code) => {
  expect((await run('v1', { failOn })).code).toBe(code);
});

test.each([
  ['v2', 'v2 is neither a folder nor a revision'],
  ['--help', '--help is neither a folder nor a revision'],
  ['v1..v2', 'write two words for v1..v2'],
])('%s is refused: %s', async (word, reason) => {
  await expect(run(word)).rejects.toThrow(reason);
});

test('a folder that a revision lacks is refused by name', async () => {
  await expect(run('v1', { new: 'v1', docs: join(repository, 'api/nowhere') })).rejects.toThrow(
    'no folder api/nowhere in v1',
  );
});

test('links of a revision stay below --root', async () => {
  const { code, told } = await run('v1', { root: null });
  expect(told).toContain('v1:api/docs/bed.md');
  expect(told).toContain('link-leaves-root');
  expect(code).toBe(1);
});

test('what documents say reaches no reporter as it is', async () => {
  const bad = '\u001B[31m<b>`@x`</b>\u202E';
  const kept = readFileSync(page, 'utf8');
  const row = `| ${bad.replaceAll('`', '')} | string | N | A | | |`;
  writeFileSync(page, kept.replace(/(\| bedId [^\n]*)/, `$1\n${row}`));
  for (const reporter of ['pretty', 'markdown', 'json'] as const) {
    const { printed } = await run('v1', { reporter });
    expect(printed).toContain('@x');
    expect(printed).not.toMatch(/[^\P{C}\n]/u);
  }
  const { printed } = await run('v1', { reporter: 'markdown' });
  expect(printed).toMatch(/`[^`\n]*<b>@x<\/b>[^`\n]*`/);
  writeFileSync(page, kept);
});
