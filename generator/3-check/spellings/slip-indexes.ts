import { byText } from '../../incremental/by-text.js';
import { SlipIndex } from '../../spelling.js';

/** Stands in no name. */
const separator = '\0';
/** More lists than a run asks for. */
const most = 16;

const indexOf = byText((words) => new SlipIndex(words.split(separator)), most);

/** Of the same words the same index: pages change all the time, and names seldom. */
export function slipIndexOf(words: Iterable<string>): SlipIndex {
  const list = [...words];
  return list.length === 0 ? new SlipIndex([]) : indexOf(list.join(separator));
}
