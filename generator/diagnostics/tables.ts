import type { Diagnostic, FixableDiagnostic, Replacement } from '../model/messages.js';
import { didYouMean, oneOf, quoted, replaceText, replaceWord } from './text.js';

/** A row has not as many cells as its table has columns. */
export function raggedRow(cells: number, columns: number): Diagnostic {
  return {
    rule: 'ragged-row',
    severity: 'warning',
    reason: `Unexpected ${cells} cell${cells === 1 ? '' : 's'} in the row, expected ${columns}`,
    note:
      cells < columns
        ? 'The missing cells count as empty.'
        : 'The surplus cells are dropped. A bar inside of a cell is written `\\|`.',
  };
}

/**
 * A column's title says nothing to this kind of table.
 * @param free those that no other column has
 */
export function unknownColumn(
  title: string,
  known: readonly string[],
  free: readonly string[],
): FixableDiagnostic {
  return {
    rule: 'unknown-column',
    severity: 'warning',
    reason: `Unexpected column ${quoted(title)}, expected ${oneOf(known)}`,
    note: `${didYouMean(title, known)}The column is not read.`,
    replacement: replaceWord(title, free),
  };
}

/** A table lacks the column that all others hang on. */
export function missingColumn(title: string): Diagnostic {
  return {
    rule: 'missing-column',
    severity: 'error',
    reason: `Unexpected table without the column ${quoted(title)}, expected one`,
    note: 'Columns are found by their title, in any order.',
  };
}

/** A section that is made of a table has none. */
export function missingTable(section: string): Diagnostic {
  return {
    rule: 'missing-table',
    severity: 'warning',
    reason: `Unexpected section ${quoted(section)} without a table, expected one`,
    note: 'Nothing is read from the section. A table needs its line of dashes.',
  };
}

/** The cell that names the row is empty. */
export function emptyName(column: string): Diagnostic {
  return {
    rule: 'empty-name',
    severity: 'error',
    reason: `Unexpected empty cell in the column ${quoted(column)}, expected a name`,
    note: 'The row is not read.',
  };
}

/**
 * Two rows of an action, or of the global parameters, have one name.
 * @param isSame whether they say the same
 */
export function duplicateParameter(name: string, line: number, isSame: boolean): FixableDiagnostic {
  return {
    rule: 'duplicate-parameter',
    severity: 'error',
    reason: `Unexpected second row for the parameter ${quoted(name)}, expected one`,
    note: `The first one stands in line ${line}.`,
    replacement: isSame ? { kind: 'line' } : null,
  };
}

/**
 * A cell of the column Required says neither yes nor no.
 * @param words all that it may say; `known` are those to choose
 */
export function unknownRequired(
  text: string,
  known: readonly string[],
  words: readonly string[],
): FixableDiagnostic {
  return {
    rule: 'unknown-required',
    severity: 'warning',
    reason: `Unexpected ${quoted(text)}, expected ${oneOf(known)}`,
    note: 'The parameter counts as optional.',
    replacement: replaceWord(text, words),
  };
}

/** A response or an error has no HTTP status. */
export function invalidStatus(text: string): FixableDiagnostic {
  return {
    rule: 'invalid-status',
    severity: 'error',
    reason: `Unexpected status ${quoted(text)}, expected a number from 100 to 599`,
    note: 'The row is not read.',
    replacement: replaceLetters(text),
  };
}

/** The column In, or the placement table, names no place. */
export function unknownPlace(text: string, known: readonly string[]): FixableDiagnostic {
  return {
    rule: 'unknown-place',
    severity: 'error',
    reason: `Unexpected place ${quoted(text)}, expected ${oneOf(known)}`,
    note: `${didYouMean(text, known)}Without the cell, the place follows from the type and the path.`,
    replacement: replaceWord(text, known),
  };
}

/** A default or an example is not among the values that the description of its row lists. */
export function valueNotAccepted(value: string, accepted: readonly string[]): Diagnostic {
  return {
    rule: 'value-not-accepted',
    severity: 'warning',
    reason: `Unexpected value ${quoted(value)}, expected ${oneOf(accepted)}`,
    note: 'The type is made of the accepted values, which the description lists.',
  };
}

/** A cell links to an example that does not exist. */
export function deadExampleLink(url: string): Diagnostic {
  return {
    rule: 'dead-example-link',
    severity: 'warning',
    reason: `Unexpected link to ${quoted(url)}, expected an example of \`_schemas.md\``,
    note: 'An example is a fence of JSON below a heading `Example` of its schema.',
  };
}

/** `2OO` with letters that look like digits can mean one thing only. */
function replaceLetters(text: string): Replacement | null {
  const digits = text.replace(/o/gi, '0').replace(/[il]/gi, '1');
  return digits !== text && /^[1-5]\d\d$/.test(digits) ? replaceText(text, digits) : null;
}
