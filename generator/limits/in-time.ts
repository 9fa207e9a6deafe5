import type { Source } from '../model/source.js';
import { longest, within } from './patience.js';

/** Thrown where work was stopped by the clock. */
export class TooLate extends Error {
  /** What the limit allows. */
  readonly seconds: number;
  /** What was being worked on; `null` where nobody knows. */
  readonly source: Source | null;

  constructor(seconds: number, source: Source | null) {
    super('too late');
    this.seconds = seconds;
    this.source = source;
  }
}

/** The part that is being made. */
let workedOn: Source | null = null;

/** So many documents get as long together as one may take: a thousand times what most of them need. */
const documentsInOne = 200;

/**
 * What is made of all documents at once. It has three times as long as one part of them: until then
 * `eachInTime` has found a part that is to blame, if it watches them.
 * @throws {TooLate}
 */
export function inTime<Value>(seconds: number, documents: number, make: () => Value): Value {
  const around = workedOn;
  workedOn = null;
  try {
    const attempt = within(timeFor(seconds, documents), make);
    if (attempt.kind === 'late') throw new TooLate(seconds, workedOn);
    return attempt.value;
  } finally {
    workedOn = around;
  }
}

/** Milliseconds, as far as a timer can count. */
export function timeFor(seconds: number, documents: number): number {
  return Math.min(longest, seconds * 1000 * (3 + documents / documentsInOne));
}

/** What is made of one part, which is named where `inTime` stops it. Costs nothing. */
export function workOn<Made>(source: Source | null, make: () => Made): Made {
  workedOn = source;
  const made = make();
  workedOn = null;
  return made;
}

/**
 * What is made of each part, which has so many seconds, and at most twice as many. Parts are watched
 * together as long as they are quick: to watch each of thousands would cost more than to make it.
 * @param late of a part that was stopped
 */
export function eachInTime<Part, Made>(
  seconds: number,
  parts: readonly Part[],
  make: (part: Part, index: number) => Made,
  late: (part: Part) => Made,
): readonly Made[] {
  const milliseconds = seconds * 1000;
  const made: Made[] = [];
  let begun = -1;
  let done = 0;
  while (done < parts.length) {
    const end = performance.now() + milliseconds;
    const attempt = within(2 * milliseconds, () => {
      for (const [index, part] of parts.slice(done).entries()) {
        if (index > 0 && performance.now() >= end) return;
        begun = done;
        made[done] = make(part, done);
        done += 1;
      }
    });
    if (attempt.kind === 'done' || begun !== done) continue;
    for (const part of parts.slice(done, done + 1)) made[done] = late(part);
    done += 1;
  }
  return made;
}
