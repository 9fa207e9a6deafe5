import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runCheck } from '../generator/commands/check.js';
import { runGenerate } from '../generator/commands/generate.js';
import { LiveLine } from '../generator/commands/progress/live-line.js';
import type { Terminal } from '../generator/commands/terminal.js';
import { defaults, type Options } from '../generator/options.js';
import { projectRoot } from './project-root.js';

const erase = '\r\u001b[2K';

let said: string[];
let time: number;

function terminal(live: boolean): Terminal {
  const say = (text: string): void => {
    said.push(text);
  };
  return { print: say, data: say, tell: say, live, colors: { told: false, printed: false } };
}

beforeEach(() => {
  said = [];
  time = 0;
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('a run of less than a second draws nothing, and a longer one its stages', () => {
  const line = new LiveLine(terminal(true), () => time);
  line.show('read', 0, 0);
  time = 999;
  line.show('parse', 0, 76);
  expect(said).toEqual([]);
  time = 1000;
  line.show('parse', 4, 76);
  time = 1050;
  line.show('parse', 5, 76);
  time = 1100;
  line.show('plan', 0, 0);
  expect(said).toEqual([`${erase}parse 5 of 76 …`, `${erase}plan …`]);
});

test('what is printed stands in place of the line, which goes away once', () => {
  const line = new LiveLine(terminal(true), () => time);
  time = 1000;
  line.show('plan', 0, 0);
  line.terminal.print('one\n');
  line.terminal.tell('two\n');
  line.clear();
  expect(said.slice(1)).toEqual([erase, 'one\n', 'two\n']);
});

test('nothing is drawn where nobody looks', () => {
  const line = new LiveLine(terminal(false), () => time);
  time = 5000;
  line.show('plan', 0, 0);
  line.clear();
  expect(said).toEqual([]);
});

const processes = { own: process.pid, isRunning: () => false };

test.each([
  ['generate', runGenerate],
  ['check', runCheck],
])('%s leaves no rest of the line before what it prints', async (_, run) => {
  // Each look at the clock is one at another second: the line is drawn whenever it may be.
  jest.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
  const folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  try {
    const docs = join(projectRoot, 'test/compare/an-action-comes-and-goes/old');
    const options: Options = { ...defaults, docs, out: join(folder, 'out'), diff: true };
    await run(options, terminal(true), processes);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(said).toContain(`${erase}write …`);
  const drawn = said.map((text) => text.endsWith(' …'));
  const after = said.filter((_text, index) => drawn[index - 1] === true);
  expect(after.filter((text) => !text.startsWith(erase))).toEqual([]);
});
