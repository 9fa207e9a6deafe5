import type { GeneratorMemory } from '../incremental/generator-memory.js';
import { RecordingMemory } from '../incremental/recording-memory.js';
import type { Recorded } from '../incremental/recorded.js';
import type { Report } from '../model/messages.js';
import type { Told } from './run-record.js';

/** Writes down what a run does, as far as a later one may need it. */
export class RunRecorder {
  /** All that was told while documents were parsed. */
  readonly told: Told[] = [];
  readonly #memory = new RecordingMemory((slot) => slots.test(slot));
  readonly memory: GeneratorMemory = { during: (_, make) => make(this.#memory) };

  readonly hear: Report = (...told) => {
    this.told.push(told);
  };

  get slots(): ReadonlyMap<string, Recorded> {
    return this.#memory.slots;
  }
}

/** Those of `parseDocumented` and `plan`. */
const slots = /^(?:links in|mentions in|text of|resources of|companion|resource) /;
