import type { Nodes, Text } from 'mdast';
import { brokenLink } from '../../diagnostics.js';
import { sourceOf, type Page } from '../markdown/page.js';
import { walk } from '../markdown/walk.js';
import type { Source } from '../../model/source.js';

/** Reports what was meant to be a link, outside of tables, whose rows are told as a whole. */
export function reportBrokenLinks(page: Page, root: Nodes): void {
  walk(root, (node) => {
    const broken = node.type === 'text' ? brokenLinkIn(node.value) : null;
    if (node.type === 'text' && broken !== null) {
      page.report(lineOf(page, node, broken), brokenLink(broken));
    }
    return node.type !== 'table';
  });
}

/**
 * The part of a text that was meant to be a link and is none, since a sign of it is missing; `null`
 * where there is no such part.
 */
export function brokenLinkIn(text: string): string | null {
  if (!text.includes('[') && !text.includes(']')) return null;
  const [found] = forms.flatMap((form) => form.exec(text)?.[0] ?? []);
  return found ?? null;
}

const target = String.raw`(?=#|[^\s()[\]]*\.(?:md|json)\b)[^\s()[\]]*`;

const forms = [
  // `device](_schemas.md#device)`, and `[device](_schemas.md#device` without its end.
  new RegExp(String.raw`(?:\[|(?<![^\][\n]))[^\][\n]*\]\(${target}\)?`),
  // `[device(_schemas.md#device)`
  new RegExp(String.raw`\[[^\][()\n]*\(${target}\)`),
  // `[device]_schemas.md#device)`
  new RegExp(String.raw`\[[^\][\n]*\]${target}\)`),
  // `[device][schema]` without a line `[schema]: …`
  /(?<![\w\]])\[[^\][\n]+\]\[[^\][\n]*\]/,
];

/** The line of a text in which a part of it stands; lines of a text may be indented. */
function lineOf(page: Page, text: Text, part: string): Source {
  const source = sourceOf(page, text);
  const before = text.value.slice(0, text.value.indexOf(part)).split('\n').length - 1;
  return before === 0
    ? source
    : { ...source, start: { line: source.start.line + before, column: 1 } };
}
