import type { Fix, Replacement } from '../model/messages.js';
import type { Point, Source } from '../model/source.js';
import { quoted } from '../diagnostics/text.js';
import { lineStartsOf, pointAt } from '../lines.js';

/**
 * The edit that a replacement is in a document; `null` where its text does not stand in the place
 * exactly once, as where the document spells it with entities.
 */
export function findFix(text: string, source: Source, replacement: Replacement): Fix | null {
  const lines = lineStartsOf(text);
  const start = offsetAt(lines, source.start);
  const end = offsetAt(lines, source.end);
  const placed = (from: number, to: number, written: string, title: string): Fix => ({
    title,
    source: { ...source, start: pointAt(lines, from), end: pointAt(lines, to) },
    range: { start: from, end: to },
    text: written,
  });
  if (replacement.kind === 'line') {
    const from = lines[source.start.line - 1] ?? 0;
    const next = lines[source.end.line];
    // The last line has no end of its own: that of the line before goes.
    const before = next === undefined ? /(?:\r\n|\r|\n)?$/.exec(text.slice(0, from)) : null;
    return placed(from - (before?.[0].length ?? 0), next ?? text.length, '', 'Remove the line');
  }
  const { from: wrong, to: right } = replacement;
  // No further than the place: the document behind it may be long.
  const place = text.slice(start, end);
  const at = place.indexOf(wrong);
  if (at < 0 || place.includes(wrong, at + 1)) return null;
  const found = start + at;
  const title =
    right === '' ? `Remove ${quoted(wrong)}` : `Replace ${quoted(wrong)} with ${quoted(right)}`;
  return placed(found, found + wrong.length, right, title);
}

function offsetAt(lines: readonly number[], { line, column }: Point): number {
  return (lines[line - 1] ?? lines.at(-1) ?? 0) + column - 1;
}
