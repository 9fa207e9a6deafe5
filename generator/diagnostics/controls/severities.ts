import type { Diagnostic, FixableDiagnostic } from '../../model/messages.js';
import { didYouMean, oneOf, quoted, replaceWord } from '../text.js';

/** The table Rules or a comment names no rule. */
export function unknownRule(name: string, known: readonly string[]): FixableDiagnostic {
  return {
    rule: 'unknown-rule',
    severity: 'warning',
    reason: `Unexpected rule ${quoted(name)}, expected one that exists`,
    note: `${didYouMean(name, known)}\`sdkdown --explain\` lists them; nothing is changed.`,
    replacement: replaceWord(name, known),
  };
}

/** The table Rules sets a rule to something that it cannot be. */
export function unknownSeverity(text: string, known: readonly string[]): FixableDiagnostic {
  return {
    rule: 'unknown-severity',
    severity: 'warning',
    reason: `Unexpected severity ${quoted(text)}, expected ${oneOf(known)}`,
    note: `${didYouMean(text, known)}The rule keeps its own severity.`,
    replacement: replaceWord(text, known),
  };
}

/** The table Rules or a comment wants an error away without which nothing right can be generated. */
export function unchangeableRule(name: string): Diagnostic {
  return {
    rule: 'unchangeable-rule',
    severity: 'warning',
    reason: `Unexpected change of the rule ${quoted(name)}, expected it to be left an error`,
    note: 'Where it is broken, nothing right can be generated. Mend what it is about.',
  };
}
