import type { GeneratorMemory } from '../incremental/generator-memory.js';
import { RecordingMemory, type Recorded } from '../incremental/recording-memory.js';
import type { Report } from '../model/messages.js';
import type { Told } from './run-record.js';

/** Writes down what a run does, as far as a later one may need it. */
export class RunRecorder {
  readonly others: Told[] = [];
  readonly #memory = new RecordingMemory((slot) => slots.test(slot));
  readonly memory: GeneratorMemory = { during: (_, make) => make(this.#memory) };

  /** Hears what is told while documents are parsed. */
  readonly hear: Report = (...told) => {
    if (!this.#memory.isOpen) this.others.push(told);
  };

  get slots(): ReadonlyMap<string, Recorded> {
    return this.#memory.slots;
  }
}

/** Those of `parseDocumented` and `plan`. */
const slots = /^(?:links in|mentions in|text of|resources of|companion|resource) /;
