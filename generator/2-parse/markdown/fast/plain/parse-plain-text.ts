import type { Nodes, PhrasingContent } from 'mdast';
import type { LineStart } from '../lines.js';

export type Point = NonNullable<Nodes['position']>['start'];

/**
 * What surely is no more than text: no escape, no bracket, no tag. A star or an underscore begins no
 * emphasis where no other one could end it.
 */
const words = /(?:[^\\`[\]<&!\t]+|!(?!\[)|&(?:#x27|quot|amp|lt|gt);|&(?![#A-Za-z]))+/y;
/** Of these, one is no emphasis; an underscore within a word never is. */
const marks = /\*|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g;
const link =
  /\[([^\\`[\]<&*_!\s](?:[^\\`[\]<&*_!\t\r\n]*[^\\`[\]<&*_!\s])?)\]\(([\w#%+,./:;=?@~-]+)\)/y;
const code = /`([^`\s\\](?:[^`\t\r\n\\]*[^`\s\\])?)`(?!`)/y;

const tag = /<(?:br ?\/?|\/a|a (?:name|id)="[\w-]+")>/y;

const references: ReadonlyMap<string, string> = new Map([
  ['&#x27;', "'"],
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/**
 * The inside of a block, as the parser gives it; `null` where it may hold more than text, links and
 * code. Where it is several lines long, these have no blanks at their ends.
 * @param start of the line that `from` is in
 */
export function parsePlainText(
  text: string,
  start: LineStart,
  from: number,
  to: number,
): PhrasingContent[] | null {
  const source = text.slice(from, to);
  if (/[*_]/.test(source) && hasMarks(source)) return null;
  const nodes: PhrasingContent[] = [];
  let { line, offset: margin } = start;
  const pointAt = (at: number): Point => ({
    line,
    column: from + at - margin + 1,
    offset: from + at,
  });
  for (let at = 0; at < source.length;) {
    const begin = pointAt(at);
    const first = source[at];
    if (first === '[') {
      const [spelled, label, url] = matchAt(link, source, at);
      if (spelled === undefined || label === undefined || url === undefined) return null;
      const inner = { start: pointAt(at + 1), end: pointAt(at + 1 + label.length) };
      at += spelled.length;
      nodes.push({
        type: 'link',
        title: null,
        url,
        children: [{ type: 'text', value: label, position: inner }],
        position: { start: begin, end: pointAt(at) },
      });
    } else if (first === '`') {
      const [spelled, value] = matchAt(code, source, at);
      if (spelled === undefined || value === undefined) return null;
      at += spelled.length;
      nodes.push({ type: 'inlineCode', value, position: { start: begin, end: pointAt(at) } });
    } else if (first === '<') {
      const [value] = matchAt(tag, source, at);
      if (value === undefined) return null;
      at += value.length;
      nodes.push({ type: 'html', value, position: { start: begin, end: pointAt(at) } });
    } else {
      const [spelled] = matchAt(words, source, at);
      if (spelled === undefined) return null;
      for (let end = spelled.indexOf('\n'); end !== -1; end = spelled.indexOf('\n', end + 1)) {
        line += 1;
        margin = from + at + end + 1;
      }
      at += spelled.length;
      const value = spelled.replace(/&[#\w]+;/g, (one) => references.get(one) ?? one);
      nodes.push({ type: 'text', value, position: { start: begin, end: pointAt(at) } });
    }
  }
  return nodes;
}

function hasMarks(source: string): boolean {
  const found = new Set<string>();
  return (source.match(marks) ?? []).some((mark) => found.has(mark) || !found.add(mark));
}

function matchAt(pattern: RegExp, source: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? [];
}
