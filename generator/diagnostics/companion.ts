import type { Diagnostic, FixableDiagnostic } from '../model/messages.js';
import { didYouMean, oneOf, quoted, replaceWord } from './text.js';

/** The folder has no `_api.md`. */
export function missingCompanion(): Diagnostic {
  return {
    rule: 'missing-companion',
    severity: 'error',
    reason: 'Unexpected folder without `_api.md`, expected one',
    note: 'It says what pages leave out: the base URL, the package, and the request of each action.',
  };
}

/** A row of the table Routes says that its request is a guess. */
export function guessedRequest(action: string, request: string): Diagnostic {
  return {
    rule: 'guessed-request',
    severity: 'warning',
    reason: `Unexpected guess ${quoted(request)}, expected the request of ${quoted(action)}`,
    note: 'Compare it with the API, then remove the word `guess` from the row.',
  };
}

/** `_api.md` lacks a setting that has no default. */
export function missingSetting(name: string): Diagnostic {
  return {
    rule: 'missing-setting',
    severity: 'error',
    reason: `Unexpected client without the setting ${quoted(name)}, expected one`,
    note: 'Add a row to the table of the section Client.',
  };
}

/**
 * A row of the section Client is no setting.
 * @param free those that no other row sets
 * @param isMeant whether it is read as one of them
 */
export function unknownSetting(
  name: string,
  known: readonly string[],
  free: readonly string[],
  isMeant: boolean,
): FixableDiagnostic {
  return {
    rule: 'unknown-setting',
    severity: 'warning',
    reason: `Unexpected setting ${quoted(name)}, expected ${oneOf(known)}`,
    note: `${didYouMean(name, known)}${isMeant ? 'It is read as that.' : 'The row is not read.'}`,
    replacement: replaceWord(name, free),
  };
}

/** A setting has a value that it cannot have. */
export function invalidSetting(name: string, value: string, expected: string): Diagnostic {
  return {
    rule: 'invalid-setting',
    severity: 'error',
    reason: `Unexpected ${quoted(value)} for ${quoted(name)}, expected ${expected}`,
    note: 'See the section Client of the example page.',
  };
}

/** A parameter travels in a header that has no such name, or that no client may set. */
export function invalidHeader(name: string): Diagnostic {
  return {
    rule: 'invalid-header',
    severity: 'error',
    reason: `Unexpected header ${quoted(name)}, expected one that a client can send`,
    note: 'A name has letters, digits and some signs; what belongs to the connection is set by it.',
  };
}

/**
 * Two rows of `_api.md` name one thing.
 * @param isSame whether they say the same
 */
export function duplicateRow(
  table: string,
  name: string,
  line: number,
  isSame: boolean,
): FixableDiagnostic {
  return {
    rule: 'duplicate-row',
    severity: 'error',
    reason: `Unexpected second row ${quoted(name)} in the table ${quoted(table)}, expected one`,
    note: `The first one stands in line ${line}.`,
    replacement: isSame ? { kind: 'line' } : null,
  };
}

/**
 * A route is for an action that no page describes.
 * @param free actions that have no request
 */
export function routeForUnknownAction(
  action: string,
  known: readonly string[],
  free: readonly string[],
): FixableDiagnostic {
  return {
    rule: 'route-for-unknown-action',
    severity: 'error',
    reason: `Unexpected route for ${quoted(action)}, expected an action of a page`,
    note: `${didYouMean(action, known)}Remove the row, or describe the action.`,
    replacement: replaceWord(action, free),
  };
}

/**
 * A row of the placement table is for a parameter that no page describes.
 * @param free those that no other row places
 */
export function placementForUnknownParameter(
  name: string,
  known: readonly string[],
  free: readonly string[],
): FixableDiagnostic {
  return {
    rule: 'placement-for-unknown-parameter',
    severity: 'error',
    reason: `Unexpected placement of ${quoted(name)}, expected \`resource.action.parameter\``,
    note: `${didYouMean(name, known)}Remove the row, or describe the parameter.`,
    replacement: replaceWord(name, free),
  };
}

/** A row of the placement table is for the response of an action that no page describes. */
export function mediaTypeForUnknownAction(action: string, known: readonly string[]): Diagnostic {
  return {
    rule: 'media-type-for-unknown-action',
    severity: 'error',
    reason: `Unexpected response of ${quoted(action)}, expected an action of a page`,
    note: `${didYouMean(action, known)}Remove the row, or describe the action.`,
  };
}

/** A row of the placement table is for a response, but its style is no media type that matters. */
export function unknownMediaType(text: string, known: readonly string[]): FixableDiagnostic {
  return {
    rule: 'unknown-media-type',
    severity: 'error',
    reason: `Unexpected media type ${quoted(text)}, expected ${oneOf(known)}`,
    note: `${didYouMean(text, known)}A response of any other type needs no row.`,
    replacement: replaceWord(text, known),
  };
}

/** The column Style names no style of a query. */
export function unknownStyle(text: string, known: readonly string[]): FixableDiagnostic {
  return {
    rule: 'unknown-style',
    severity: 'error',
    reason: `Unexpected style ${quoted(text)}, expected ${oneOf(known)}`,
    note: `${didYouMean(text, known)}Only what travels in the query has a style.`,
    replacement: replaceWord(text, known),
  };
}
