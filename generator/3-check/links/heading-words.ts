import { split } from 'change-case';
import { byText } from '../../incremental/by-text.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import { areForms } from '../../spelling/slips.js';
import { operationsOf } from '../operations-of.js';
import { slipIndexOf } from '../spellings/slip-indexes.js';
import { addressOf, placeOf, type HeadingSpelling } from './heading-spellings.js';

/** Fewer uses of a word are no custom. */
const fewestUses = 3;

/** Shorter words are slips of too many others. */
const shortest = 4;

/**
 * Headings of schemas that nothing leads to, with a word that stands nowhere else and is one slip away
 * from one that stands in several names.
 */
export function wordSpellings(api: CheckedApi): readonly HeadingSpelling[] {
  const named = api.schemas.filter(({ owner }) => owner === null);
  const pages = new Set(named.map(({ source }) => source.document));
  const links = api.outlines
    .flatMap((outline) => outline.links)
    .filter(({ isDead, document }) => !isDead && pages.has(document));
  const reached = new Set(links.map(addressOf));
  const reachedSchemas = reachedSchemasOf(api);
  const schemas = new Map(named.map((schema) => [placeOf(schema.source), schema]));
  const lonely = api.outlines
    .filter(({ document }) => pages.has(document))
    .flatMap(({ headings }) => headings)
    .filter(({ source, anchors }) => {
      const schema = schemas.get(placeOf(source));
      if (schema === undefined || reachedSchemas.has(schema.key)) return false;
      return !anchors.some((anchor) => reached.has(`${source.document}#${anchor}`));
    });
  // To split all names of an API into words takes longer than any other rule.
  if (lonely.length === 0) return [];
  const counts = countWords([
    ...api.outlines.flatMap(({ headings }) => headings.map(({ title }) => title)),
    ...operationsOf(api).flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    ...api.schemas.flatMap(({ properties }) => properties),
  ]);
  const index = slipIndexOf(counts.keys());
  return lonely.flatMap((heading): readonly HeadingSpelling[] => {
    for (const word of wordsOf(heading.title)) {
      if (counts.get(word) !== 1) continue;
      const wanted = index
        .slipsOf(word)
        .find((other) => isMeant(word, other) && (counts.get(other) ?? 0) >= fewestUses);
      if (wanted !== undefined) return [{ heading, wanted, links: [] }];
    }
    return [];
  });
}

function reachedSchemasOf({ outlines }: CheckedApi): ReadonlySet<string> {
  return new Set(
    outlines.flatMap(({ links }) =>
      links.flatMap(({ isDead, schema }) => (isDead || schema === null ? [] : [schema])),
    ),
  );
}

/** Short words that differ by a letter may be two, `mode` and `node`, as are `time` and `timer`. */
function isMeant(word: string, other: string): boolean {
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  if (longer.startsWith(shorter) && /[dnrsy]$/.test(longer)) return false;
  const letters = (one: string): string => [...one].sort().join('');
  const isOther = word.length === other.length && letters(word) !== letters(other);
  return other.length >= shortest && !areForms(word, other) && !(isOther && word.length <= 5);
}

function countWords(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** In small letters: `deviceTags` and `Device tags` have the same. */
const wordsOf = byText((name): readonly string[] => split(name).map((word) => word.toLowerCase()));
