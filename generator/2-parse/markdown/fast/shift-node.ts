import type { Nodes } from 'mdast';

/** How far text has moved: lines and characters that stand before it now. */
export interface Shift {
  readonly lines: number;
  readonly characters: number;
}

type Point = NonNullable<Nodes['position']>['start'];

/** In place: a page has tens of thousands of nodes. */
export function shiftNode(node: Nodes, shift: Shift): void {
  if (node.position !== undefined) {
    shiftPoint(node.position.start, shift);
    shiftPoint(node.position.end, shift);
  }
  if ('children' in node) for (const child of node.children) shiftNode(child, shift);
}

export function shiftPoint(point: Point, { lines, characters }: Shift): void {
  point.line += lines;
  point.offset = (point.offset ?? 0) + characters;
}
