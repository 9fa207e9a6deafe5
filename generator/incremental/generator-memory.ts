import type { Recorded } from './recorded.js';
import { forgetful, RunMemory, type Memory } from './memory.js';

/** A memory for each stage of the generator. */
export interface GeneratorMemory {
  readonly during: <Value>(stage: string, make: (memory: Memory) => Value) => Value;
}

export const forgetfulGenerator: GeneratorMemory = { during: (_, make) => make(forgetful) };

/**
 * From one run to the next. A stage that is not reached, as some page is wrong, keeps what it made the
 * last time that it was; one that is stopped on its way keeps nothing.
 */
export function createGeneratorMemory(): GeneratorMemory & {
  /** Of all stages. */
  readonly slots: () => ReadonlyMap<string, Recorded>;
} {
  const memories = new Map<string, RunMemory>();
  return {
    during: (stage, make) => {
      const memory = memories.get(stage) ?? new RunMemory();
      // What is stopped in the middle may leave half of something.
      memories.delete(stage);
      const value = make(memory);
      memory.settle();
      memories.set(stage, memory);
      return value;
    },
    slots: () => new Map([...memories.values()].flatMap((memory) => [...memory.slots])),
  };
}
