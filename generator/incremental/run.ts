import { forgetful, type Memory } from './memory.js';

/** What stages have beside their papers. Nothing of it changes what comes out. */
export interface Run {
  readonly memory: Memory;
  readonly progress: ShowProgress;
}

/** @param done how many of the parts of the stage, which begins the next one now */
export type ShowProgress = (done: number, parts: number) => void;

/** Remembers nothing, and tells nobody. */
export const plainRun: Run = { memory: forgetful, progress: () => undefined };
