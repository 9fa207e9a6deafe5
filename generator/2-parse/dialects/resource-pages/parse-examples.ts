import type { Code, RootContent } from 'mdast';
import type { Example } from '../../../model/api.js';
import { parseExample } from '../../examples/parse-example.js';
import { fencesBelow } from '../../markdown/fences.js';
import type { Page } from '../../markdown/page.js';

/**
 * The fences among the nodes, at any depth, that are no request.
 * @param resource which the nodes describe
 */
export function parseExamples(
  page: Page,
  content: readonly RootContent[],
  resource: string,
): readonly Example[] {
  return fencesBelow(content)
    .filter((fence) => !isRequest(fence))
    .map((fence) => parseExample(page, fence, resource));
}

export function isRequest({ lang }: Code): boolean {
  return lang?.toLowerCase() === 'http';
}
