import type { Memory } from './memory.js';
import type { Recorded } from './recorded.js';
import { record, type World } from './trace.js';

/** Makes everything, and writes down what some slots asked and told, for a run in another process. */
export class RecordingMemory implements Memory {
  readonly slots = new Map<string, Recorded>();
  readonly #isKept: (slot: string) => boolean;

  constructor(isKept: (slot: string) => boolean) {
    this.#isKept = isKept;
  }

  remember<Value>(slot: string, _inputs: readonly unknown[], make: () => Value): Value {
    const value = make();
    if (this.#isKept(slot)) this.slots.set(slot, { trace: [], value });
    return value;
  }

  trace<Ask extends object, Tell extends object, Value>(
    slot: string,
    _inputs: readonly unknown[],
    world: World<Ask, Tell>,
    make: (ask: Ask, tell: Tell) => Value,
  ): Value {
    if (!this.#isKept(slot)) return make(world.ask, world.tell);
    const { ask, tell, trace } = record(world, 0);
    const value = make(ask, tell);
    this.slots.set(slot, { trace, value });
    return value;
  }

  share<Value>(_slot: string, value: Value): Value {
    return value;
  }
}
