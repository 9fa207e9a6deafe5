import type { Diagnostic, FixableDiagnostic } from '../../model/messages.js';
import { quoted, replaceText } from '../text.js';

/** A section describes an action, a route another one, and the two differ by a slip. */
export function misspeltAction(
  action: string,
  wanted: string,
  isCertain: boolean,
): FixableDiagnostic {
  return {
    rule: 'misspelt-action',
    severity: 'error',
    reason: `Unexpected action ${quoted(action)}, expected ${quoted(wanted)}`,
    note: 'So the table Routes, or the heading, spells it; the action has no request until then.',
    replacement: isCertain ? replaceText(action, wanted) : null,
  };
}

/**
 * A heading names a resource or an action in words, but not as examples and routes spell it.
 * @param isWord what is wanted is one of its words
 */
export function misspeltTitle(title: string, wanted: string, isWord = false): Diagnostic {
  return {
    rule: 'misspelt-title',
    severity: 'warning',
    reason: `Unexpected heading ${quoted(title)}, expected ${quoted(wanted)} in ${isWord ? 'it' : 'words'}`,
    note: isWord
      ? 'Several names have that word, and no other one has this; nothing leads here.'
      : 'So examples and routes spell it, and so it is called.',
  };
}

/** One request has a segment that is one slip away from what others have in its place. */
export function misspeltSegment(segment: string, wanted: string): Diagnostic {
  return {
    rule: 'misspelt-segment',
    severity: 'warning',
    reason: `Unexpected ${quoted(segment)} in the path, expected ${quoted(wanted)}`,
    note: 'So other requests spell it.',
  };
}

/** The name of a row is one slip away from that in the path of its action. */
export function misspeltPathParameter(name: string, wanted: string): Diagnostic {
  return {
    rule: 'misspelt-path-parameter',
    severity: 'error',
    reason: `Unexpected parameter ${quoted(name)}, expected ${quoted(wanted)} as in the path`,
    note: 'A path parameter is described by the row that has its name.',
  };
}

/** The name of a row is one slip away from that in the example, or in the rows of other actions. */
export function misspeltParameter(name: string, wanted: string): Diagnostic {
  return {
    rule: 'misspelt-parameter',
    severity: 'warning',
    reason: `Unexpected parameter ${quoted(name)}, expected ${quoted(wanted)}`,
    note: 'So the example spells it, or the rows of other actions.',
  };
}

/** A key of a schema is one slip away from a keyword. */
export function misspeltKeyword(name: string, meant: string): Diagnostic {
  return {
    rule: 'misspelt-keyword',
    severity: 'warning',
    reason: `Unexpected ${quoted(name)} in a schema, expected ${quoted(meant)}`,
    note: 'JSON Schema has no such keyword. It is read as that.',
  };
}

/** A property has a name that is one slip away from what `required` or other schemas call it. */
export function misspeltProperty(name: string, wanted: string): Diagnostic {
  return {
    rule: 'misspelt-property',
    severity: 'warning',
    reason: `Unexpected property ${quoted(name)}, expected ${quoted(wanted)}`,
    note: 'So `required` or other schemas spell it. If those are wrong, change them instead.',
  };
}

/** A status is one digit away from that of all other rows with the same words, or from a common one. */
export function unusualStatus(status: number, usual: number): Diagnostic {
  return {
    rule: 'unusual-status',
    severity: 'warning',
    reason: `Unexpected status \`${status}\`, expected \`${usual}\``,
    note: 'Other rows that say the same have that one.',
  };
}
