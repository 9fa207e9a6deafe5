import type { ApiDiff, Change, ChangeClass } from '../../model/diff/change.js';
import { codeText } from '../../text/code-text.js';
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

const titles: { readonly [Class in ChangeClass]: string } = {
  breaking: 'Breaking',
  additive: 'Additive',
  wording: 'Wording',
};

/** For a pull request: the verdict first, and what breaks nothing folded away. */
export function printDiffMarkdown(diff: ApiDiff, prefixes: SidePrefixes): string {
  const parts = classes.flatMap((one) => {
    const changes = diff.changes.filter((change) => change.class === one);
    if (changes.length === 0) return [];
    const items = changes.map((change) => item(change, prefixes)).join('\n');
    const title = `${titles[one]} (${changes.length})`;
    return one === 'breaking'
      ? [`### ${title}\n\n${items}\n`]
      : [`<details>\n<summary>${title}</summary>\n\n${items}\n\n</details>\n`];
  });
  return [`## API: ${countWords(diff)}\n`, `${verdictWords(diff.verdict)}\n`, ...parts].join('\n');
}

function item(change: Change, prefixes: SidePrefixes): string {
  const places = [placeWords(change.old, prefixes.old), placeWords(change.new, prefixes.new)];
  const [old, next] = places.map((place) => (place === null ? null : code(place)));
  const where = [old ?? 'not there', next ?? 'not there'].join(' → ');
  const uses = usesWords(change, code);
  const lines = [
    `- **${code(subjectWords(change.subject))}**: ${sentenceOf(change, code)}`,
    where,
    ...(uses === '' ? [] : [`in ${uses}`]),
  ];
  return lines.join('<br>\n  ');
}

/** All that a document says stands in code spans, in which nothing is markup. */
function code(text: string): string {
  return codeText(text.trim() === '' ? JSON.stringify(text) : lineText(text));
}
