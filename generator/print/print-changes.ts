import type { ApiDiff } from '../model/diff/change.js';
import { printDiffJson } from './changes/print-json.js';
import { printDiffMarkdown } from './changes/print-markdown.js';
import { printDiffText } from './changes/print-text.js';
import type { SidePrefixes } from './changes/words.js';

const printers = {
  pretty: printDiffText,
  markdown: printDiffMarkdown,
  json: printDiffJson,
} as const;

export function printChanges(
  diff: ApiDiff,
  prefixes: SidePrefixes,
  reporter: keyof typeof printers,
): string {
  return printers[reporter](diff, prefixes);
}
