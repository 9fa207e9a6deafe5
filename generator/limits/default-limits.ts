import type { LimitName, Limits } from '../model/limits.js';

/**
 * Several times what the largest pages of vendors have, and no more than some seconds of the parser:
 * its time grows with the square of the marks in a paragraph, and 40 000 of them take a minute.
 */
export const defaultLimits: Limits = {
  characters: 50_000_000,
  marks: 2_000,
  nesting: 50,
  cells: 20_000,
  references: 100,
  seconds: 20,
};

export function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(defaultLimits, name);
}
