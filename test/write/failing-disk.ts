import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const changing = [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fchmodSync',
  'fdatasyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
  'rmSync',
] as const;

/** Waiting for the disk takes most of the time, and does nothing that a program could see. */
export function skipSync(): void {
  fs.fdatasyncSync = () => undefined;
  syncBuiltinESMExports();
}

/** `killed`: no call after it does anything either, as no code runs in a process that was killed. */
export type Fault = 'killed' | 'ENOSPC' | 'EACCES';

export class Killed extends Error {}

/**
 * Lets the call number `step` of those that change the disk fail, all over the process.
 * @returns how many were made, or tried
 */
export function withFailingDisk(step: number, fault: Fault, action: () => void): number {
  const disk: Record<string, unknown> = { ...fs };
  let made = 0;
  for (const name of changing) {
    const original: unknown = Reflect.get(fs, name);
    if (typeof original !== 'function') throw new Error(name);
    Reflect.set(fs, name, (...words: readonly unknown[]): unknown => {
      made += 1;
      if (fault === 'killed' && made >= step) throw new Killed();
      if (made === step) throw Object.assign(new Error(`${fault}: ${name}`), { code: fault });
      const result: unknown = Reflect.apply(original, fs, words);
      return result;
    });
  }
  syncBuiltinESMExports();
  try {
    action();
  } finally {
    for (const name of changing) Reflect.set(fs, name, disk[name]);
    syncBuiltinESMExports();
  }
  return made;
}
