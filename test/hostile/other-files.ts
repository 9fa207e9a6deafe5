import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../generator/2-parse/markdown/parse-markdown.js';

/** Blocks and tags that a README is made of; words, and what stands between them, are no part. */
export function readmeParts(text: string): readonly string[] {
  const parts: string[] = [];
  const open: Nodes[] = [parseMarkdown(text)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (counted.has(node.type)) parts.push(node.type);
    if (node.type === 'link' && !/^(?:https?:|#|[\w./-]*$)/.test(node.url)) parts.push(node.url);
    if ('children' in node) open.push(...node.children);
  }
  return parts;
}

const counted: ReadonlySet<string> = new Set(['html', 'heading', 'code', 'table', 'definition']);

/** The paths of all keys of a JSON file. */
export function keysOf(text: string): readonly string[] {
  const keysIn = (value: unknown, path: string): readonly string[] =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? []
      : Object.entries(value).flatMap(([key, inner]) => {
          const own = `${path}/${key}`;
          return [own, ...keysIn(inner, own)];
        });
  return keysIn(JSON.parse(text), '');
}
