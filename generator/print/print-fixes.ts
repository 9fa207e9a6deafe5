import type { Fix } from '../model/messages.js';
import { visibleText } from './code-frame.js';
import { countText } from './print-summary.js';

/** What `--fix` mended, and where it stood. */
export function printFixes(fixes: readonly Fix[], pathOf: (document: string) => string): string {
  const lines = fixes.map(({ title, source }) => {
    const { line, column } = source.start;
    return `  ${visibleText(pathOf(source.document))}:${line}:${column}  ${title}\n`;
  });
  return `${fixes.length === 0 ? 'nothing' : countText(fixes.length, 'place')} mended by --fix\n${lines.join('')}`;
}
