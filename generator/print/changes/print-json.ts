import type { ApiDiff, Change } from '../../model/diff/change.js';
import type { JsonValue } from '../../model/schema.js';
import type { Source } from '../../model/source.js';
import { jsonText } from '../../text/terminal/json-text.js';
import { classes, sentenceOf, type SidePrefixes } from './words.js';

/** For programs: everything, and each sentence as people read it. */
export function printDiffJson({ changes, verdict }: ApiDiff, prefixes: SidePrefixes): string {
  const text = jsonText({
    verdict: { ...verdict },
    counts: Object.fromEntries(
      classes.map((one) => [one, changes.filter((change) => change.class === one).length]),
    ),
    changes: changes.map((change) => changeValue(change, prefixes)),
  });
  return `${text}\n`;
}

function changeValue(change: Change, prefixes: SidePrefixes): JsonValue {
  const { rule, class: changeClass, reach, subject, name, before, after, uses } = change;
  return {
    rule,
    class: changeClass,
    reach,
    subject: { ...subject },
    message: sentenceOf(change, (text) => `\`${text}\``),
    name,
    before,
    after,
    old: placeValue(change.old, prefixes.old),
    new: placeValue(change.new, prefixes.new),
    uses: uses.map((use) => ({ ...use })),
  };
}

function placeValue(source: Source | null, prefix: string): JsonValue {
  if (source === null) return null;
  const { document, start, end } = source;
  return { document: `${prefix}${document}`, start: { ...start }, end: { ...end } };
}
