import type { Trace } from './trace.js';

/** What a slot was made of beside its inputs, and what came of it. */
export interface Recorded {
  readonly trace: Trace;
  readonly value: unknown;
}
