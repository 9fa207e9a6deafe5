import type { Recorded } from './recorded.js';
import { isSameJson } from './same-json.js';
import { record, replay, type Trace, type World } from './trace.js';

/**
 * What a run need not make again, because the run before made it of the same things. Whoever uses it
 * gives each value a slot of its own; a slot that is used for two values is only slower.
 */
export interface Memory {
  /** What `make` gave before, where its inputs are the same, one by one, as objects or as strings. */
  readonly remember: <Value>(slot: string, inputs: readonly unknown[], make: () => Value) => Value;
  /**
   * The same for a function that also looks things up: what it gave before stands where it would
   * find the same again. What it tells is told each time.
   */
  readonly trace: <Ask extends object, Tell extends object, Value>(
    slot: string,
    inputs: readonly unknown[],
    world: World<Ask, Tell>,
    make: (ask: Ask, tell: Tell) => Value,
  ) => Value;
  /** The value, or the one before where that says the same: what was made of it stands, too. */
  readonly share: <Value>(slot: string, value: Value) => Value;
}

/** Makes everything each time. */
export const forgetful: Memory = {
  remember: (_slot, _inputs, make) => make(),
  trace: (_slot, _inputs, { ask, tell }, make) => make(ask, tell),
  share: (_slot, value) => value,
};

interface Entry<Value> extends Recorded {
  readonly inputs: readonly unknown[];
  readonly value: Value;
  readonly trace: Trace;
  /** Slots that were used while the value was made. */
  readonly inner: ReadonlySet<string>;
}

const nothingToAsk: World<object, object> = { ask: {}, tell: {} };

/** A memory from one run to the next. Nothing of the runs before that is kept. */
export class RunMemory implements Memory {
  readonly #entries = new Map<string, Entry<unknown>>();
  readonly #used = new Set<string>();
  /** The slots that are being made, each with what it used so far. */
  readonly #open: Set<string>[] = [];

  remember<Value>(slot: string, inputs: readonly unknown[], make: () => Value): Value {
    return this.trace(slot, inputs, nothingToAsk, make);
  }

  trace<Ask extends object, Tell extends object, Value>(
    slot: string,
    inputs: readonly unknown[],
    world: World<Ask, Tell>,
    make: (ask: Ask, tell: Tell) => Value,
  ): Value {
    const known = this.#entries.get(slot);
    let told = 0;
    if (isMadeOf<Value>(known, inputs)) {
      const replayed = replay(known.trace, world);
      if (replayed.isSame) {
        this.#use(slot);
        return known.value;
      }
      told = replayed.told;
    }
    const inner = new Set<string>();
    const { ask, tell, trace } = record(world, told);
    this.#open.push(inner);
    try {
      const value = make(ask, tell);
      this.#entries.set(slot, { inputs, value, trace, inner });
      return value;
    } finally {
      this.#open.pop();
      this.#use(slot);
    }
  }

  share<Value>(slot: string, value: Value): Value {
    const known = this.#entries.get(slot);
    const isSame = isMadeOf<Value>(known, []) && isSameJson(known.value, value);
    const kept = isSame ? known.value : value;
    this.#entries.set(slot, { inputs: [], value: kept, trace: [], inner: new Set() });
    this.#use(slot);
    return kept;
  }

  /** What each slot was made of, and what came of it. */
  get slots(): ReadonlyMap<string, Recorded> {
    return this.#entries;
  }

  /** The run is over: what it did not use is forgotten. */
  settle(): void {
    for (const slot of this.#entries.keys()) if (!this.#used.has(slot)) this.#entries.delete(slot);
    this.#used.clear();
  }

  #use(slot: string): void {
    this.#open.at(-1)?.add(slot);
    if (this.#used.has(slot)) return;
    this.#used.add(slot);
    for (const inner of this.#entries.get(slot)?.inner ?? []) this.#use(inner);
  }
}

/** Whether an entry was made of the same inputs; whoever uses its slot knows of what type it is. */
function isMadeOf<Value>(
  entry: Entry<unknown> | undefined,
  inputs: readonly unknown[],
): entry is Entry<Value> {
  return (
    entry?.inputs.length === inputs.length &&
    inputs.every((input, index) => Object.is(input, entry.inputs[index]))
  );
}
