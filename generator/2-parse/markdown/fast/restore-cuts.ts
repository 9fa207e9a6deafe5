import type { Root, RootContent } from 'mdast';
import type { FenceCut } from './find-fence.js';
import type { Stretch } from './parse-stretch.js';
import { shiftNode, shiftPoint, type Shift } from './shift-node.js';

/**
 * Puts what was cut back into the tree of a stretch, and gives all nodes their places in the page.
 * Only a fence that begins where the cut one does, at the top of the tree, is the one that was meant.
 * @returns whether each was found
 */
export function restoreCuts(text: string, root: Root, { start, cuts }: Stretch): boolean {
  let shift: Shift = { lines: start.line - 1, characters: start.offset };
  if (root.position !== undefined) shiftPoint(root.position.start, shift);
  let next = 0;
  for (const node of root.children) {
    const cut = cuts[next];
    const offset = (node.position?.start.offset ?? 0) + shift.characters;
    if (cut === undefined || offset < cut.at) {
      shiftNode(node, shift);
      continue;
    }
    const isFound = offset === cut.at && restoreBody(text, node, cut, shift);
    if (!isFound) return false;
    shift = shiftAfter(shift, cut);
    next += 1;
  }
  if (root.position !== undefined) shiftPoint(root.position.end, shift);
  return next === cuts.length;
}

function restoreBody(text: string, node: RootContent, cut: FenceCut, shift: Shift): boolean {
  if (node.type !== 'code' || node.value !== '') return false;
  node.value = text.slice(cut.from, cut.to).replace(/\r?\n$/, '');
  if (node.position === undefined) return false;
  shiftPoint(node.position.start, shift);
  shiftPoint(node.position.end, shiftAfter(shift, cut));
  return true;
}

function shiftAfter({ lines, characters }: Shift, cut: FenceCut): Shift {
  return { lines: lines + cut.lines, characters: characters + cut.to - cut.from };
}
