import type { PageText } from './page-lines.js';
import type { Random } from './random.js';

/** A place where somebody may make a mistake of one kind. */
export interface Spot {
  /** What is hit, as the report counts it: `name in Routes`. */
  readonly what: string;
  /** From 1. */
  readonly line: number;
  /** The lines that stand there afterwards; `null` where no mistake can be made. */
  readonly change: (random: Random) => readonly string[] | null;
  /** All that follows is lost. */
  readonly endsThere?: boolean;
  /** Lines where a message is as right as on the line itself, from 1, counted in the changed page. */
  readonly alsoRight?: readonly number[];
}

/** One of the things that a judge does to a page. */
export interface MistakeKind {
  readonly name: string;
  readonly spots: (page: PageText) => readonly Spot[];
}

/** A line with a stretch of it replaced. */
export function replaced(line: string, start: number, old: string, text: string): string {
  return line.slice(0, start) + text + line.slice(start + old.length);
}
