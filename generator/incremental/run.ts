import type { PlanPart } from '../model/plan.js';
import type { Technique } from '../model/technique.js';
import { forgetful, type Memory } from './memory.js';

/** What stages have beside their papers. Nothing of it changes what comes out. */
export interface Run {
  readonly memory: Memory;
  readonly progress: ShowProgress;
  /** Hears of each part of the plan as soon as it is planned. */
  readonly planned: (part: PlanPart) => void;
  /** Techniques that are switched off. */
  readonly without: readonly Technique[];
}

/** @param done how many of the parts of the stage, which begins the next one now */
export type ShowProgress = (done: number, parts: number) => void;

/** Remembers nothing, and tells nobody. */
export const plainRun: Run = {
  memory: forgetful,
  progress: () => undefined,
  planned: () => undefined,
  without: [],
};
