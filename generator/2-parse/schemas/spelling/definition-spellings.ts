import { byIdentity } from '../../../incremental/by-identity.js';
import type { JsonObject } from '../../../model/schema.js';
import { areForms, isSlip } from '../../../spelling/slips.js';
import { WordIndex } from '../../../spelling/word-index.js';
import { entriesOf } from '../draft-04/keyword.js';

/**
 * The definition of a schema that a dead reference calls by a name that differs by a slip, while nothing
 * refers to it: `null` where there is none.
 * @param wanted the name in the reference
 */
export function misspeltDefinition(schema: JsonObject, wanted: string): string | null {
  const { index, referred } = definitionsOf(schema);
  const near = index
    .within(wanted, 1)
    .find(({ word }) => isSlip(word, wanted) && !areForms(word, wanted));
  return near === undefined || referred.has(near.word) ? null : near.word;
}

/** Thousands of dead references may stand in one schema. */
export const definitionsOf = byIdentity((schema: JsonObject) => {
  const names = entriesOf(schema, 'definitions').map(([name]) => name);
  const references = JSON.stringify(schema).matchAll(/"#\/definitions\/((?:[^"\\]|\\.)*)"/g);
  const referred = Array.from(references, ([, name = '']) => String(JSON.parse(`"${name}"`)));
  return { names, index: new WordIndex(names), referred: new Set(referred) };
});
