import type { GeneratedFile } from '../model/generated-file.js';
import type { Technique } from '../model/technique.js';
import { forgetful, type Memory } from './memory.js';

/** What stages have beside their papers. Nothing of it changes what comes out. */
export interface Run {
  readonly memory: Memory;
  readonly progress: ShowProgress;
  /** Hears of each file as soon as it is made. */
  readonly made: (file: GeneratedFile) => void;
  /** Techniques that are switched off. */
  readonly without: readonly Technique[];
}

/** @param done how many of the parts of the stage, which begins the next one now */
export type ShowProgress = (done: number, parts: number) => void;

/** Remembers nothing, and tells nobody. */
export const plainRun: Run = {
  memory: forgetful,
  progress: () => undefined,
  made: () => undefined,
  without: [],
};
