import type { Code } from 'mdast';
import { exampleNotParsed } from '../../diagnostics.js';
import type { Example, ExampleCall } from '../../model/api.js';
import { sourceOf, type Page } from '../markdown/page.js';
import { findCalls } from './find-calls.js';
import { parseJavaScript } from './javascript.js';
import { placeInExample } from './place-in-example.js';

const javascript: ReadonlySet<string> = new Set(['javascript', 'js', 'mjs', 'cjs']);

/** Read only where it happens to be JavaScript or what the parser knows beside it. */
const maybeJavascript: ReadonlySet<string> = new Set([
  ...['', 'node', 'jsx', 'typescript', 'ts', 'mts', 'cts', 'tsx'],
  ...javascript,
]);

/**
 * A fence as an example, with the calls that it shows.
 * @param resource which the section around it describes
 */
export function parseExample(page: Page, fence: Code, resource: string): Example {
  const language = fence.lang ?? '';
  return {
    language,
    code: fence.value,
    calls: parseCalls(page, fence, language.toLowerCase(), resource),
    source: sourceOf(page, fence),
  };
}

function parseCalls(
  page: Page,
  fence: Code,
  language: string,
  resource: string,
): readonly ExampleCall[] {
  // `{.javascript}` and `js{1,3}` say more than the language.
  const [word = ''] = /[a-z]+/.exec(language) ?? [];
  if (!maybeJavascript.has(word)) return [];
  const parsed = parseJavaScript(fence.value);
  if (parsed === null) return [];
  const place = placeInExample(page, fence);
  if (parsed.kind === 'error') {
    if (javascript.has(language)) {
      page.report(place(parsed.offset, 0), exampleNotParsed(parsed.problem));
    }
    return [];
  }
  return findCalls(parsed.program, resource).map(({ action, start, end, keys }) => ({
    action,
    parameters: keys.map((key) => ({
      name: key.name,
      source: place(key.start, key.end - key.start),
    })),
    source: place(start, end - start),
  }));
}
