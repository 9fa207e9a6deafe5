import type { Operation, Request, Security } from '../../model/api.js';
import type { Doc } from '../../model/quoted.js';
import { codeText } from '../../text/code-text.js';
import { planDocWithTags } from '../../text/doc-text.js';
import { sentenceText } from '../../text/words/sentence-text.js';
import { ownDoc } from '../../text/tags.js';
import { errorClassName } from './error-names.js';

/** The comment of a method: what it does, its request, what it gives and throws. */
export function planOperationDoc(operation: Operation, request: Request): Doc {
  const paragraphs = operation.description.split(/\n{2,}/).map(sentenceText);
  const returns = operation.responses
    .filter(({ description }) => description !== '')
    // Of several answers, the status tells which one is meant.
    .map(({ status, description }) =>
      sentenceText(operation.responses.length > 1 ? `${status}: ${description}` : description),
    );
  const throws = operation.errors.map(({ status, description }) => ({
    tag: ownDoc`@throws {${errorClassName(status)}}`,
    text: sentenceText(description),
  }));
  return planDocWithTags(
    [
      ...paragraphs,
      codeText(`${request.method} ${request.path}`),
      ...planSecurity(operation.security),
    ],
    [
      ...(returns.length === 0 ? [] : [{ tag: ownDoc`@returns`, text: returns.join(' ') }]),
      ...throws,
    ],
    2,
  );
}

/** Where the page lists scopes, these and what it says after them; else all that it says. */
function planSecurity(security: Security | null): readonly string[] {
  if (security === null) return [];
  const { description, scopes, remark } = security;
  const sentences = (markdown: string): readonly string[] =>
    markdown.split(/\n{2,}/).map(sentenceText);
  if (scopes.length === 0) return sentences(description);
  return [`Scopes: ${scopes.map(codeText).join(', ')}.`, ...sentences(remark)];
}
