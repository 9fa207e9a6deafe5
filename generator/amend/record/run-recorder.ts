import type { GeneratorMemory } from '../../incremental/generator-memory.js';
import { RecordingMemory } from '../../incremental/recording-memory.js';
import type { Recorded } from '../../incremental/recorded.js';
import type { GenerateRun } from '../../judge/judge.js';
import type { Told } from './run-record.js';

/** Writes down what a run does, as far as a later one may need it. */
export class RunRecorder {
  readonly told = new ToldOfRun();
  readonly #memory = new RecordingMemory((slot) => slots.test(slot));
  readonly memory: GeneratorMemory = { during: (_, make) => make(this.#memory) };

  readonly hear = this.told.hear;

  get slots(): ReadonlyMap<string, Recorded> {
    return this.#memory.slots;
  }
}

/** All that is told of the documents of a run. */
export class ToldOfRun {
  readonly parsed: Told[] = [];
  readonly checked: Told[] = [];

  readonly hear: GenerateRun['hear'] = (stage, ...told) => {
    (stage === 'check' ? this.checked : this.parsed).push(told);
  };
}

/** Those of `parseDocumented` and `plan`. */
const slots =
  /^(?:(?:links in|mentions in|text of|resources of|companion|resource) |schema facts$)/;
