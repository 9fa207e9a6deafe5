import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Response } from '../../model/api.js';
import type { Cell } from '../markdown/tables/table-cells.js';
import { mediaTypes } from '../words.js';

/** The one that the text names, alone or among other words; `null` where it names none. */
export function findMediaType(text: string): string | null {
  const words = text.toLowerCase().split(/[^\w.+/-]+|\.(?!\w)/);
  return mediaTypes.find((mediaType) => words.includes(mediaType)) ?? null;
}

/**
 * A type cell without its media type: what is left is the type. Not only its words go but also a
 * link that they are, which leads to no schema.
 */
export function withoutMediaType(cell: Cell, mediaType: string): Cell {
  const names = (text: string): boolean => findMediaType(text) === mediaType;
  const isLinkToIt = (node: PhrasingContent): boolean =>
    node.type === 'link' && names(toString(node));
  const at = cell.text.toLowerCase().indexOf(mediaType);
  const rest = `${cell.text.slice(0, at)} ${cell.text.slice(at + mediaType.length)}`;
  return {
    ...cell,
    text: rest.replace(/^[\s(),;:]+/, '').replace(/(?<![\s(),;:])[\s(),;:]+$/, ''),
    node: { ...cell.node, children: cell.node.children.filter((node) => !isLinkToIt(node)) },
  };
}

/** HTTP has no body there, so a cell that does not know its type knows enough. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** What the placement table says of an action's response: of those that succeed and have a body. */
export function withMediaType(response: Response, mediaType: string | null): Response {
  const { status, type } = response;
  if (mediaType === null || status < 200 || status > 299 || isBodiless(status)) return response;
  return { ...response, mediaType, type: type ?? { kind: 'unknown' } };
}
