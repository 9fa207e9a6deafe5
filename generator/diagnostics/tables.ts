import type { Diagnostic, FixableDiagnostic, Replacement } from '../model/messages.js';
import { didYouMean, oneOf, quoted, replaceText, replaceWord } from './text.js';

/** A row has not as many cells as its table has columns, and makes sense all the same. */
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

/** A row does not end in a bar, as the titles of its table do. */
export function unfinishedRow(): Diagnostic {
  return {
    rule: 'unfinished-row',
    severity: 'warning',
    reason: 'Unexpected end of the row, expected a bar, as in the row of titles',
    note: 'It may be cut short.',
  };
}

/** A row has too few or too many cells, or no end, and its cells do not fit their columns. */
export function unreadRow(fault: string): Diagnostic {
  return {
    rule: 'unread-row',
    severity: 'error',
    reason: fault,
    note: 'Its cells do not fit their columns, so it is not read. An empty cell is written `| |`.',
  };
}

/** Lines with bars are no table, since their titles and dashes do not match. */
export function brokenTable(titles: number, dashes: number | null): Diagnostic {
  return {
    rule: 'broken-table',
    severity: 'error',
    reason:
      dashes === null
        ? `Unexpected line below the titles of a table, expected \`${'| --- '.repeat(titles)}|\``
        : `Unexpected ${titles} title${titles === 1 ? '' : 's'} above ${dashes} columns of dashes, expected as many`,
    note: 'Without a line of dashes for its titles, a table is only text, and is not read.',
  };
}

/**
 * A column's title says nothing to this kind of table.
 * @param free those that no other column has
 * @param isMeant whether it is read as one of them
 */
export function unknownColumn(
  title: string,
  known: readonly string[],
  free: readonly string[],
  isMeant: boolean,
): FixableDiagnostic {
  return {
    rule: 'unknown-column',
    severity: 'warning',
    reason: `Unexpected column ${quoted(title)}, expected ${oneOf(known)}`,
    note: `${didYouMean(title, known)}${isMeant ? 'It is read as that.' : 'The column is not read.'}`,
    replacement: replaceWord(title, free),
  };
}

/** A column has no title. */
export function untitledColumn(position: number): Diagnostic {
  return {
    rule: 'untitled-column',
    severity: 'warning',
    reason: `Unexpected empty title of column ${position}, expected one`,
    note: 'Columns are found by their title, in any order; this one is not read.',
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
    note: 'Nothing is read from the section.',
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

/** A cell is empty in a column that nearly all rows of the documents fill. */
export function emptyCell(column: string, filled: number, isResponse: boolean): Diagnostic {
  const isTold = (column === 'Type' && !isResponse) || column === 'Required';
  return {
    rule: 'empty-cell',
    severity: isTold ? 'warning' : 'info',
    reason: `Unexpected empty cell in the column ${quoted(column)}, expected something`,
    note:
      `${filled} other rows have something there.` +
      (isResponse ? ' A response without a body has the type `-`.' : ''),
  };
}

/** A parameter has no default, though rows of other actions that say the same have one. */
export function missingDefault(name: string, others: number): Diagnostic {
  return {
    rule: 'missing-default',
    severity: 'info',
    reason: `Unexpected empty default of ${quoted(name)}, expected one`,
    note: `${others} other actions say the same of it, and have one.`,
  };
}

/** A status of 400 and above stands among the responses, or one below among the errors. */
export function misplacedStatus(status: number, isError: boolean): Diagnostic {
  return {
    rule: 'misplaced-status',
    severity: 'warning',
    reason: `Unexpected status \`${status}\`, expected one ${isError ? 'below 400' : 'from 400 on'}`,
    note: `It is read as ${isError ? 'an error' : 'a response'}, which has a section of its own.`,
  };
}

/** `2OO` with letters that look like digits can mean one thing only. */
function replaceLetters(text: string): Replacement | null {
  const digits = text.replace(/o/gi, '0').replace(/[il]/gi, '1');
  return digits !== text && /^[1-5]\d\d$/.test(digits) ? replaceText(text, digits) : null;
}
