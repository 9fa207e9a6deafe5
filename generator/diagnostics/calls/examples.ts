import type { Diagnostic } from '../../model/messages.js';
import { didYouMean, quoted } from '../text.js';

/** A fence that says that it is JavaScript is none; the message stands where the reader stopped. */
export function exampleNotParsed(problem: string): Diagnostic {
  return {
    rule: 'example-not-parsed',
    severity: 'warning',
    reason: 'Unexpected text in the example, expected JavaScript',
    note: `${quoted(problem)}, says the parser. What the example calls is not compared.`,
  };
}

/** An example calls an action that the pages do not have. */
export function exampleCallsUnknownAction(action: string, known: readonly string[]): Diagnostic {
  return {
    rule: 'example-calls-unknown-action',
    severity: 'warning',
    reason: `Unexpected call of ${quoted(action)}, expected an action of the pages`,
    note: `${didYouMean(action, known)}Whoever copies the example gets an error.`,
  };
}

/** An example passes a parameter that neither the action's table nor the global ones have. */
export function examplePassesUnknownParameter(
  name: string,
  action: string,
  known: readonly string[],
): Diagnostic {
  return {
    rule: 'example-passes-unknown-parameter',
    severity: 'warning',
    reason: `Unexpected parameter ${quoted(name)}, expected one of ${quoted(action)}`,
    note: `${didYouMean(name, known)}Whoever copies the example passes what is not sent.`,
  };
}
