/**
 * Lets a regeneration fail at each call in turn that changes the disk, and prints what was found
 * then as JSON. A program of its own, as it changes `node:fs` for the whole process.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repairOutput, writeOutput } from '../../generator/6-write/index.js';
import { CommandError } from '../../generator/model/command-error.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import { Killed, skipSync, withFailingDisk, type Fault } from './failing-disk.js';
import { putUsersFiles, stampUsersFiles, stateOf, twoStates } from './two-states.js';

/** What a folder was left as: before a next run, and after. */
interface Finding {
  readonly fault: Fault;
  readonly step: number;
  readonly left: 'a' | 'b' | 'journalled' | 'mixed' | 'missing';
  readonly isWhole: boolean;
}

const processes = { own: 1, isRunning: () => false };
const states = twoStates(2);
const parent = mkdtempSync(join(tmpdir(), 'sdkdown-'));
const folder = join(parent, 'output');

// It is no power that is lost here.
skipSync();

let halfWritten = 1;
const findings: Finding[] = [];
for (const fault of ['killed', 'ENOSPC', 'EACCES'] as const) {
  runEach(fault, putOld);
  runEach(fault, () => undefined);
}
runEach('killed', putHalfWritten);
rmSync(parent, { recursive: true });
process.stdout.write(JSON.stringify(findings));

function runEach(fault: Fault, prepare: () => void): void {
  for (let step = 1; ; step += 1) {
    rmSync(parent, { recursive: true, force: true });
    prepare();
    const stamp = existsSync(folder) ? stampUsersFiles(folder) : null;
    const made = withFailingDisk(step, fault, () => {
      ignoreFault(() => {
        write(states.b);
      });
    });
    const left = leftIn();
    write(states.b);
    const isWhole =
      stateOf(folder, { ...states, a: [] }) === 'b' &&
      !existsSync(join(folder, '.sdkdown')) &&
      !existsSync(join(parent, '.output.sdkdown')) &&
      (stamp === null || stampUsersFiles(folder) === stamp);
    findings.push({ fault, step, left, isWhole });
    if (made < step) return;
  }
}

function putOld(): void {
  write(states.a);
  putUsersFiles(folder);
}

/** Killed after the journal, so that the next run has to end it, and is killed in turn. */
function putHalfWritten(): void {
  for (let step = halfWritten; ; step += 1) {
    rmSync(parent, { recursive: true, force: true });
    putOld();
    withFailingDisk(step, 'killed', () => {
      ignoreFault(() => {
        write(states.b);
      });
    });
    halfWritten = step;
    if (leftIn() === 'journalled' && stateOf(folder, states) === null) return;
  }
}

function leftIn(): Finding['left'] {
  if (!existsSync(folder)) return 'missing';
  const state = stateOf(folder, states);
  if (state !== null) return state;
  return existsSync(join(folder, '.sdkdown/journal')) ? 'journalled' : 'mixed';
}

function write(files: readonly GeneratedFile[]): void {
  repairOutput(folder, processes);
  writeOutput(folder, files, { force: false, dryRun: false, processes });
}

/** A disk that refuses is one line; a killed process says nothing. */
function ignoreFault(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof CommandError) && !(error instanceof Killed)) throw error;
  }
}
