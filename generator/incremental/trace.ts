import { isSameJson } from './same-json.js';

/**
 * What a function is given beside its inputs: what it may ask, and what it may tell. Both are objects
 * of functions. A question that is asked again gives the same answer, as long as nobody else asks or
 * tells anything; its answers are JSON.
 */
export interface World<Ask extends object, Tell extends object> {
  readonly ask: Ask;
  readonly tell: Tell;
}

interface Step {
  readonly kind: 'ask' | 'tell';
  readonly name: string;
  readonly words: readonly unknown[];
  /** `undefined` for what was told. */
  readonly answer: unknown;
}

/** Every question and its answer, and everything that was told, in order. */
export type Trace = readonly Step[];

/**
 * Asks and tells again what a function asked and told, until an answer is another one.
 * @returns how often it told something, and whether it got to the end: then the function would do no
 * more than that, and give what it gave. Otherwise it would do the same up to that question.
 */
export function replay(
  trace: Trace,
  { ask, tell }: World<object, object>,
): { readonly told: number; readonly isSame: boolean } {
  let told = 0;
  for (const { kind, name, words, answer } of trace) {
    if (kind === 'tell') {
      call(tell, name, words);
      told += 1;
    } else if (!isSameJson(call(ask, name, words), answer)) return { told, isSame: false };
  }
  return { told, isSame: true };
}

/**
 * The same world, which writes down what is asked and told.
 * @param told how much of what will be told was told already
 */
export function record<Ask extends object, Tell extends object>(
  { ask, tell }: World<Ask, Tell>,
  told: number,
): World<Ask, Tell> & { readonly trace: Trace } {
  const trace: Step[] = [];
  const met = new Asked();
  let left = told;
  return {
    trace,
    ask: watched(ask, (name, words) => {
      const answer = call(ask, name, words);
      if (met.add(name, words)) trace.push({ kind: 'ask', name, words, answer });
      return answer;
    }),
    tell: watched(tell, (name, words) => {
      trace.push({ kind: 'tell', name, words, answer: undefined });
      if (left > 0) left -= 1;
      else call(tell, name, words);
    }),
  };
}

function watched<Target extends object>(
  target: Target,
  onCall: (name: string, words: readonly unknown[]) => unknown,
): Target {
  const functions = new Map<string | symbol, (...words: readonly unknown[]) => unknown>();
  return new Proxy(target, {
    get: (_, name) => {
      const known = functions.get(name);
      if (known !== undefined) return known;
      const made = (...words: readonly unknown[]): unknown => onCall(String(name), words);
      functions.set(name, made);
      return made;
    },
  });
}

function call(target: object, name: string, words: readonly unknown[]): unknown {
  const found: unknown = Reflect.get(target, name);
  if (typeof found !== 'function') throw new Error(`bug in the generator: nothing to ask: ${name}`);
  return Reflect.apply(found, target, words);
}

/** Which questions were asked; words that are objects are the same where they are one object. */
class Asked {
  readonly #next = new Map<unknown, Asked>();
  #isAsked = false;

  /** Whether the question is a new one. */
  add(name: string, words: readonly unknown[]): boolean {
    const asked = words.reduce<Asked>((from, word) => from.#follow(word), this.#follow(name));
    const isNew = !asked.#isAsked;
    asked.#isAsked = true;
    return isNew;
  }

  #follow(word: unknown): Asked {
    const known = this.#next.get(word);
    if (known !== undefined) return known;
    const made = new Asked();
    this.#next.set(word, made);
    return made;
  }
}
