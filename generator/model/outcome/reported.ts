import type { Message } from '../messages.js';
import type { Summary } from './summary.js';

/** What reporters for programs print. */
export interface Reported {
  readonly messages: readonly Message[];
  readonly summary: Summary;
  /** Nothing is written, because of a message. */
  readonly failed: boolean;
}
