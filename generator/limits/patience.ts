import { createContext, Script } from 'node:vm';

/** What was made, or that it took too long. */
export type Attempt<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'late' };

interface Global {
  run: () => void;
}

/** Thrown through what is watched, where the time of all of it is up. */
class TimeIsUp extends Error {}

/** A timer counts whole milliseconds, and may come that much before the clock. */
const clockStep = 2;
/** More than a timer can count is as good as no end; milliseconds. */
export const longest = 2 ** 31 - 1;

let prepared: { readonly script: Script; readonly global: Global } | null = null;
/** Of all that is watched around what runs now, the first end. */
let nextEnd = Infinity;

/**
 * Ends what takes too long, as a loop or a regular expression without an end: nothing else can be done
 * while it runs, and no other thread is needed. Its own `finally` is not reached then, so nothing
 * that it began may outlive it. One may stand in another, and each ends what is its own. The first one
 * costs a millisecond, and each other a tenth of it.
 */
export function within<Value>(milliseconds: number, make: () => Value): Attempt<Value> {
  prepared ??= prepare();
  const { script, global } = prepared;
  const endAround = nextEnd;
  const end = Math.min(endAround, performance.now() + milliseconds);
  const timeout = Math.min(longest, Math.max(1, Math.ceil(milliseconds)));
  let attempt: Attempt<Value> = { kind: 'late' };
  global.run = () => {
    nextEnd = end;
    attempt = { kind: 'done', value: make() };
  };
  try {
    script.runInContext(global, { timeout, displayErrors: false });
  } catch (error) {
    if (!isTimeout(error) && !(error instanceof TimeIsUp)) throw error;
    // Where two end at once, the inner one takes the signal of the outer one, which comes only once.
    if (performance.now() >= endAround - clockStep) throw new TimeIsUp();
  } finally {
    nextEnd = endAround;
  }
  return attempt;
}

/** The only code that it runs is this word. */
function prepare(): { readonly script: Script; readonly global: Global } {
  const global: Global = { run: () => undefined };
  createContext(global);
  return { script: new Script('run()'), global };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** Steps that nobody waits for. */
const fewSteps = 1_000_000;
const patienceForPatterns = 100;

/**
 * Characters and groups of a pattern. The engine compiles it by calls inside of each other, and where there
 * is no room for them it ends the process, which nobody can catch: some thousand groups are enough.
 */
const longestPattern = 1000;
const mostGroups = 50;

/**
 * Whether a text matches a pattern of a document, which may be no regular expression; what takes too
 * long, or is longer than anybody writes, does not.
 */
export function matchesPattern(pattern: string, text: string, flags = 'u'): boolean {
  const compiled = compile(pattern, flags);
  if (compiled === null) return false;
  // Where no group is repeated, no repetition is inside of another one: each goes over the text at
  // most, and each choice is made twice.
  const repetitions = pattern.match(/[*+{]/g)?.length ?? 0;
  const choices = pattern.match(/[|?]/g)?.length ?? 0;
  const steps = (text.length + 1) ** repetitions * 2 ** choices;
  if (!/\)[*+?{]/.test(pattern) && steps < fewSteps) return test(compiled, text);
  const attempt = within(patienceForPatterns, () => test(compiled, text));
  return attempt.kind === 'done' && attempt.value;
}

function test(compiled: RegExp, text: string): boolean {
  try {
    return compiled.test(text);
  } catch {
    // Only now it is compiled, and too large.
    return false;
  }
}

function compile(pattern: string, flags: string): RegExp | null {
  const groups = pattern.match(/\(/g)?.length ?? 0;
  if (pattern.length > longestPattern || groups > mostGroups) return null;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
