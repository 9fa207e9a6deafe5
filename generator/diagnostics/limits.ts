import type { LimitName } from '../model/limits.js';
import type { Diagnostic } from '../model/messages.js';

const subjects: Readonly<Record<LimitName, readonly [what: string, most: string]>> = {
  characters: ['document', 'characters'],
  marks: ['paragraph', 'stars and underscores'],
  nesting: ['list or quote', 'levels'],
  cells: ['table', 'cells'],
  references: ['`$ref` to a `$ref`, and so on', 'in a row'],
  seconds: ['text that takes long', 'seconds for a page or a schema'],
};

/**
 * A part of a document, or all of it, is more than is read.
 * @param isHere `false` where it may as well stand in another document
 */
export function overLimit(limit: LimitName, most: number, isHere = true): Diagnostic {
  const [what, unit] = subjects[limit];
  const place = isHere ? '' : ', here or in another document';
  const outcome = limit === 'seconds' ? 'Nothing is made of it' : 'It is not read';
  return {
    rule: 'over-limit',
    severity: 'error',
    reason: `Unexpected ${what}${place}, expected at most ${most} ${unit}`,
    note: `${outcome}. If it is meant, \`--limit ${limit}=NUMBER\` allows more.`,
  };
}

/**
 * Objects and lists of a JSON text stand inside of each other, more levels than any schema has.
 * @param most `null` where it is the definitions that lead, level in level, to each other
 */
export function deepJson(most: number | null): Diagnostic {
  return {
    rule: 'deep-json',
    severity: 'error',
    reason:
      most === null
        ? 'Unexpected schemas inside of each other, expected fewer levels'
        : `Unexpected bracket, expected at most ${most} levels of objects and lists`,
    note: 'It is not read. Schemas stand beside each other in `definitions`, and refer by `$ref`.',
  };
}
