import type { ApiDiff, Change } from '../../model/diff/change.js';
import { lineText } from '../../text/terminal/line-text.js';
import {
  classes,
  countWords,
  placeWords,
  sentenceOf,
  subjectWords,
  usesWords,
  verdictWords,
  type SidePrefixes,
} from './words.js';

/** For a terminal: by class, each change with its places, and the verdict last. */
export function printDiffText(diff: ApiDiff, prefixes: SidePrefixes): string {
  const groups = classes.flatMap((one) => {
    const changes = diff.changes.filter((change) => change.class === one);
    const lines = changes.map((change) => changeLines(change, prefixes));
    return changes.length === 0 ? [] : [`${one}\n${lines.join('')}\n`];
  });
  return `${groups.join('')}${countWords(diff)}\n${verdictWords(diff.verdict)}\n`;
}

function changeLines(change: Change, prefixes: SidePrefixes): string {
  const places = [
    placeWords(change.old, prefixes.old) ?? 'not there',
    placeWords(change.new, prefixes.new) ?? 'not there',
  ].map(lineText);
  const uses = usesWords(change, lineText);
  return (
    `  ${lineText(subjectWords(change.subject))}: ${sentenceOf(change, quoted)}` +
    `  ${change.rule}\n` +
    `    ${places.join(' -> ')}\n` +
    (uses === '' ? '' : `    in ${uses}\n`)
  );
}

function quoted(text: string): string {
  return `\`${lineText(text)}\``;
}
