import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { repairOutput, writeOutput } from '../generator/6-write/index.js';
import { killWriter } from './write/kill-writer.js';
import { putUsersFiles, stampUsersFiles, stateOf, twoStates } from './write/two-states.js';

const processes = { own: process.pid, isRunning: () => false };
const minutes = 60_000;

test(
  'wherever the disk fails or the run is killed, the folder is old, new or journalled, and the next run ends it',
  async () => {
    const program = fileURLToPath(new URL('write/fail-at-each-step.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const findings: unknown = JSON.parse(stdout);
    if (!Array.isArray(findings)) throw new Error(stdout);
    const faults = findings.filter(
      (finding) => fieldOf(finding, 'isWhole') !== true || fieldOf(finding, 'left') === 'mixed',
    );
    expect(faults).toEqual([]);
    expect(new Set(findings.map((finding) => fieldOf(finding, 'left')))).toEqual(
      new Set(['a', 'b', 'journalled', 'missing']),
    );
  },
  10 * minutes,
);

test(
  "a run killed at 40 random moments loses no file of the user's, and what it left half written is ended",
  async () => {
    const parent = mkdtempSync(join(tmpdir(), 'sdkdown-'));
    const folder = join(parent, 'output');
    const states = twoStates(12);
    writeOutput(folder, states.a, { force: false, dryRun: false, processes });
    putUsersFiles(folder);
    const stamp = stampUsersFiles(folder);
    for (let round = 0; round < 40; round += 1) {
      const delay = Math.random() * 150;
      await killWriter(folder, 12, delay);
      const left = stateOf(folder, states);
      const isJournalled = existsSync(join(folder, '.sdkdown/journal'));
      repairOutput(folder, processes);
      const found = {
        isCertain: left !== null || isJournalled,
        repaired: stateOf(folder, states) !== null,
        users: stampUsersFiles(folder),
      };
      expect({ round, delay, ...found }).toEqual({
        round,
        delay,
        isCertain: true,
        repaired: true,
        users: stamp,
      });
      expect(existsSync(join(folder, '.sdkdown'))).toBe(false);
    }
    rmSync(parent, { recursive: true });
  },
  10 * minutes,
);

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
