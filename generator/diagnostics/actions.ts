import type { Diagnostic, FixableDiagnostic, Replacement } from '../model/messages.js';
import { didYouMean, oneOf, quoted, replaceText, replaceWord } from './text.js';

/** A page has no heading that names an action. */
export function pageWithoutAction(): Diagnostic {
  return {
    rule: 'page-without-action',
    severity: 'warning',
    reason: 'Unexpected page without an action, expected a heading such as `device.get`',
    note: 'Nothing is generated from the page.',
  };
}

/**
 * A heading is neither an action nor one of the sections that are read.
 * @param meant those of `known` that are titles as they are, and no examples of one
 */
export function unknownSection(
  title: string,
  known: readonly string[],
  meant: readonly string[] = known,
  readAs: string | null = null,
): FixableDiagnostic {
  return {
    rule: 'unknown-section',
    severity: 'warning',
    reason: `Unexpected heading ${quoted(title)}, expected ${oneOf(known)}`,
    note:
      readAs === null
        ? `${didYouMean(title, known)}What stands below it is not read.`
        : `Did you mean ${quoted(readAs)}? It is read as that.`,
    replacement: replaceWord(title, meant),
  };
}

/** Two sections describe one action. */
export function duplicateAction(action: string, line: number, document: string): Diagnostic {
  return {
    rule: 'duplicate-action',
    severity: 'error',
    reason: `Unexpected second action ${quoted(action)}, expected one`,
    note: `The first one stands in ${document}, line ${line}.`,
  };
}

/** Neither the page nor `_api.md` says what an action requests. */
export function actionWithoutRequest(action: string): Diagnostic {
  return {
    rule: 'action-without-request',
    severity: 'error',
    reason: `Unexpected action ${quoted(action)} without a request, expected a method and a path`,
    note: 'Add a row to the table Routes of `_api.md`, or an `http` fence below the heading.',
  };
}

/** An action says nothing of what it gives. */
export function actionWithoutResponses(action: string): Diagnostic {
  return {
    rule: 'action-without-responses',
    severity: 'warning',
    reason: `Unexpected action ${quoted(action)} without responses, expected a section \`Responses\``,
    note: 'Its result is `unknown`. For a response without a body, leave its type empty.',
  };
}

/** A request is not a method and a path. */
export function invalidRequest(text: string): FixableDiagnostic {
  return {
    rule: 'invalid-request',
    severity: 'error',
    reason: `Unexpected request ${quoted(text)}, expected one such as \`GET /devices/{deviceId}\``,
    note: 'A method in capitals, a space, a path that starts with `/`; parameters stand in braces, and no segment is dots.',
    replacement: replaceMethod(text),
  };
}

/** A page and a route name different requests. */
export function requestDisagreement(page: string, route: string): Diagnostic {
  return {
    rule: 'request-disagreement',
    severity: 'error',
    reason: `Unexpected request ${quoted(page)}, expected ${quoted(route)} as in the table Routes`,
    note: 'One of the two is wrong; one of them is enough.',
  };
}

/** A method in small letters can mean one thing only. */
function replaceMethod(text: string): Replacement | null {
  const [method = ''] = /^(?:get|head|post|put|patch|delete|options)(?=\s+\/)/i.exec(text) ?? [];
  const isSmall = method !== method.toUpperCase();
  return isSmall ? replaceText(text, method.toUpperCase() + text.slice(method.length)) : null;
}
