import type { Code } from 'mdast';
import { exampleNotParsed } from '../../diagnostics.js';
import type { Example, ExampleCall } from '../../model/api.js';
import { placeInFence } from '../markdown/fence-place.js';
import { sourceOf, type Page } from '../markdown/page.js';
import { findCalls } from './find-calls.js';
import { parseJavaScript } from './javascript.js';

const javascript: ReadonlySet<string> = new Set(['javascript', 'js', 'mjs', 'node']);

/** Read only where it happens to be JavaScript, too. */
const typescript: ReadonlySet<string> = new Set(['typescript', 'ts']);

/** A fence as an example, with the calls that it shows. */
export function parseExample(page: Page, fence: Code): Example {
  const language = fence.lang ?? '';
  return {
    language,
    code: fence.value,
    calls: parseCalls(page, fence, language.toLowerCase()),
    source: sourceOf(page, fence),
  };
}

function parseCalls(page: Page, fence: Code, language: string): readonly ExampleCall[] {
  if (!javascript.has(language) && !typescript.has(language)) return [];
  const parsed = parseJavaScript(fence.value);
  if (parsed === null) return [];
  const place = placeInFence(page, fence);
  if (parsed.kind === 'error') {
    if (javascript.has(language)) {
      page.report(place(parsed.offset, 0), exampleNotParsed(parsed.problem));
    }
    return [];
  }
  return findCalls(parsed.program).map(({ resource, name, start, end, keys }) => ({
    action: `${resource}.${name}`,
    parameters: keys.map((key) => ({
      name: key.name,
      source: place(key.start, key.end - key.start),
    })),
    source: place(start, end - start),
  }));
}
