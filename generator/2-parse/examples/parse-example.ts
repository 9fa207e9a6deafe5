import type { Code } from 'mdast';
import { exampleNotParsed } from '../../diagnostics.js';
import type { Example, ExampleCall } from '../../model/api.js';
import { sourceOf, type Page } from '../markdown/page.js';
import { placeInExample } from './place-in-example.js';
import { readCalls } from './read-calls.js';

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
  const read = readCalls(fence.value, resource);
  if (read === null) return [];
  const place = placeInExample(page, fence);
  if (read.kind === 'error') {
    if (javascript.has(language)) {
      page.report(place(read.offset, 0), exampleNotParsed(read.problem));
    }
    return [];
  }
  return read.calls.map(({ action, start, end, keys }) => ({
    action,
    parameters: keys.map((key) => ({
      name: key.name,
      source: place(key.start, key.end - key.start),
    })),
    source: place(start, end - start),
  }));
}
