import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { readDocuments } from '../generator/1-read/index.js';
import { PrintingThread } from '../generator/apart/printing-thread.js';
import { emitPlan } from '../generator/generate.js';
import { judge } from '../generator/judge/judge.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import type { Plan } from '../generator/model/plan.js';
import { defaults } from '../generator/options.js';
import { projectRoot } from './project-root.js';

const minute = 60_000;
const docs = join(projectRoot, 'input-docs');
const nothing = (): void => undefined;

let top: string;
let documents: readonly VFile[];

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  documents = await readDocuments(docs);
});

afterAll(() => {
  rmSync(top, { recursive: true });
});

test('the thread prints what is printed elsewhere, and writes it where it may', async () => {
  const thread = new PrintingThread();
  const plan = planned(thread);
  const place = { folder: join(top, 'early'), state: new Int32Array(new SharedArrayBuffer(12)) };
  let isDone = false;
  const files = await thread.print(plan, place, 1e9, () => {
    isDone = true;
  });
  expect(isDone).toBe(true);
  expect(files).toEqual(emitPlan(plan, {}));
  while (Atomics.load(place.state, 0) < (files?.length ?? 0)) {
    expect(Atomics.wait(place.state, 0, Atomics.load(place.state, 0), minute)).not.toBe(
      'timed-out',
    );
  }
  expect(filesBelow(place.folder)).toEqual(files);
});

test.each<[name: string, spoil: (plan: Plan) => unknown]>([
  ['cannot be handed over', (plan) => ({ ...plan, errors: nothing })],
  ['cannot be printed', (plan) => ({ ...plan, errors: null })],
])('nothing comes of what %s', async (_, spoil) => {
  const thread = new PrintingThread();
  const plan = planned(thread);
  Object.assign(plan, spoil({ ...plan }));
  expect(await thread.print(plan, null, 60, nothing)).toBeNull();
});

test('nobody waits for longer than asked', async () => {
  const thread = new PrintingThread();
  const plan = planned(thread);
  const state = new Int32Array(new SharedArrayBuffer(12));
  const place = { folder: join(top, 'late'), state };
  // No time at all, so that nothing can be done by then.
  const printed = await thread.print(plan, place, 0, nothing);
  expect(printed).toBeNull();
  const written = filesBelow(top).length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(filesBelow(top)).toHaveLength(written);
});

test.each([
  ['fails as it starts', 'throw new Error("no thread");\n'],
  ['ends at once', ''],
  ['never answers', 'setInterval(() => {}, 1000);\n'],
])(
  'a program whose thread %s gives the same',
  (_, text) => {
    const home = mkdtempSync(join(top, 'program-'));
    for (const path of ['package.json', 'templates', 'generator/rules', 'dist/generator']) {
      cpSync(join(projectRoot, path), join(home, path), { recursive: true });
    }
    cpSync(docs, join(home, 'docs'), { recursive: true });
    const whole = run(home, 'whole');
    const mistake = join(home, 'mistake');
    cpSync(docs, mistake, { recursive: true });
    // Without it, nobody knows where requests go.
    rmSync(join(mistake, '_api.md'));
    const told = refused(home);
    expect(told).toContain('_api.md');
    writeFileSync(join(home, 'dist/generator/bundle/thread.cjs'), text);
    const alone = run(home, 'alone');
    expect(alone).toEqual(whole);
    expect(whole.length).toBeGreaterThan(20);
    // It fails while nobody waits for it.
    expect(refused(home)).toBe(told);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  },
  2 * minute,
);

function run(home: string, out: string): readonly GeneratedFile[] {
  const { status, stderr } = spawnSync(
    process.execPath,
    // Of a thread that never answers, three times as long is waited for.
    [
      'dist/generator/start.cjs',
      'generate',
      '--out',
      out,
      '--docs',
      'docs',
      '--limit',
      'seconds=2',
    ],
    { cwd: home, encoding: 'utf8' },
  );
  expect([status, stderr.includes('error')]).toEqual([0, false]);
  return filesBelow(join(home, out));
}

function refused(home: string): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/generator/start.cjs', 'generate', '--out', 'none', '--docs', 'mistake', '--no-cache'],
    { cwd: home, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  return stderr;
}

function planned(thread: PrintingThread): Plan {
  const { plan } = judge(documents, defaults, undefined, { planned: thread.planned });
  if (plan === null) throw new Error('the pages have no plan');
  return plan;
}

function filesBelow(folder: string): readonly GeneratedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((place) => ({
      path: place.slice(folder.length + 1),
      content: readFileSync(place, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
