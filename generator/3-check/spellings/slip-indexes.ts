import { SlipIndex } from '../../spelling/slips.js';

/** More lists than a run asks for; beyond, all are forgotten. */
const most = 16;

const indexes = new Map<string, SlipIndex>();

/** Of the same words the same index: pages change all the time, and names seldom. */
export function slipIndexOf(words: Iterable<string>): SlipIndex {
  const list = [...words];
  const key = JSON.stringify(list);
  const index = indexes.get(key) ?? new SlipIndex(list);
  if (indexes.size >= most) indexes.clear();
  indexes.set(key, index);
  return index;
}
