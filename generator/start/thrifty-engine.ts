/**
 * V8 compiles what is called often once more, in a thread that shares the processor with ours, and has
 * functions that are called put into those that call them. A run is over before most of that pays: it
 * is to wait seven times as long, and to take in a quarter. (A full run of a large API takes 0.57 of
 * the processor's time, 0.75 of the time by the clock, and 12 MiB less.)
 */
import { createRequire } from 'node:module';

/** Which V8 has these flags, and was measured; others may print what they do not know. */
const measured = /^11\.3\./;

const flags = ['--interrupt-budget=450000', '--max-inlined-bytecode-size-cumulative=230'];

/** Before anything is loaded with code that V8 made: it is refused where flags differ. */
export function makeThrifty(folder: string): void {
  if (!measured.test(process.versions.v8)) return;
  // Only now: the start that finds nothing changed has no need of it.
  const engine: unknown = createRequire(folder)('node:v8');
  const setFlags: unknown = Reflect.get(Object(engine), 'setFlagsFromString');
  if (typeof setFlags !== 'function') return;
  for (const flag of flags) Reflect.apply(setFlags, undefined, [flag]);
}
