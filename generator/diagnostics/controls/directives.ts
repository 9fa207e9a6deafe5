import type { Diagnostic, FixableDiagnostic, Replacement } from '../../model/messages.js';
import type { Directive } from '../../model/messages/controls.js';
import { didYouMean, oneOf, quoted, replaceText, replaceWord } from '../text.js';

/** A comment begins with `sdkdown-`, but is no directive. */
export function invalidDirective(name: string, known: readonly string[]): FixableDiagnostic {
  const words = known.map((word) => `sdkdown-${word}`);
  return {
    rule: 'invalid-directive',
    severity: 'warning',
    reason: `Unexpected directive ${quoted(`sdkdown-${name}`)}, expected ${oneOf(words)}`,
    note: `${didYouMean(`sdkdown-${name}`, words)}It changes nothing.`,
    replacement: replaceWord(`sdkdown-${name}`, words),
  };
}

/** A comment disables, but names no rule. */
export function directiveWithoutRule(name: string): Diagnostic {
  return {
    rule: 'directive-without-rule',
    severity: 'warning',
    reason: `Unexpected ${quoted(`sdkdown-${name}`)} without a rule, expected one or more`,
    note: 'A comment that silences everything would also hide the next mistake. It changes nothing.',
  };
}

/** A comment silences nothing, or not all that it names. */
export function unusedDirective(
  directive: Pick<Directive, 'name' | 'rules' | 'isAlone' | 'text'>,
  idle: readonly string[],
): FixableDiagnostic {
  const named = idle.length === 0 ? '' : ` of ${oneOf(idle)}`;
  const word = directive.name === 'enable' ? 'one that is disabled' : 'a message to silence';
  return {
    rule: 'unused-directive',
    severity: 'warning',
    reason: `Unexpected ${quoted(`sdkdown-${directive.name}`)}${named}, expected ${word}`,
    note: 'What it was for is mended, or stands in another line.',
    replacement: withoutRules(directive, idle),
  };
}

function withoutRules(
  { rules, isAlone, text }: Pick<Directive, 'rules' | 'isAlone' | 'text'>,
  idle: readonly string[],
): Replacement {
  if (idle.length === rules.length) return isAlone ? { kind: 'line' } : replaceText(text, '');
  const rest = idle.reduce((left, rule) => {
    const asFirst = left.replace(new RegExp(`(?<=\\s)${rule}(?:\\s*,\\s*|\\s+)(?!-->)`), '');
    return asFirst === left ? left.replace(new RegExp(`[\\s,]+${rule}(?=[\\s,:])`), '') : asFirst;
  }, text);
  return replaceText(text, rest);
}

/** A comment stands between the rows of a table, which ends there. */
export function commentInTable(): Diagnostic {
  return {
    rule: 'comment-in-table',
    severity: 'error',
    reason: 'Unexpected comment between the rows of a table, expected it inside of a cell',
    note: 'A table ends at a line of its own. The rows below are no rows any more, and are not read.',
  };
}
