/** How arrays travel in a query. An API names the one that it wants; the others are in no bundle. */
import type { QueryArrays } from '../operation.js';
import { encodedText } from './parameter-text.js';
import { itemPair, itemText } from './query.js';

/** `a[0]=x` */
export const indices: QueryArrays = (name, items, pairsOf) =>
  items.map((item, index) => pairsOf(`${name}[${index}]`, item)).join('');

/** `a[]=x` */
export const brackets: QueryArrays = (name, items, pairsOf) =>
  items.map((item) => pairsOf(`${name}[]`, item)).join('');

/** `a=x&a=y`. Objects inside have no place here: they are JSON text. */
export const repeat: QueryArrays = (name, items) =>
  items.map((item) => itemPair(name, item)).join('');

/** `a=x,y`. Objects are JSON text here, too. */
export const comma: QueryArrays = (name, items) => {
  // The commas between items are not encoded: `a=1%2C5,2` is two items.
  const texts = items
    .filter((item) => item !== undefined)
    .map((item) => encodedText(name, itemText(name, item)));
  return texts.length === 0 ? '' : `&${encodedText(name, name)}=${texts.join(',')}`;
};
