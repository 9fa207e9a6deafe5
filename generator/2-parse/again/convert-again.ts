import { schemaDiffersFromFile } from '../../diagnostics.js';
import { forgetful } from '../../incremental/memory.js';
import { NotKnown } from '../../incremental/not-known.js';
import { isSameJson } from '../../incremental/same-json.js';
import type { Report } from '../../model/messages.js';
import type { JsonObject, Schema } from '../../model/schema.js';
import { placeOfDocument } from '../markdown/fence-place.js';
import { isObject } from '../schemas/draft-04/keyword.js';
import { isSameSchema } from '../schemas/files/pair-files.js';
import { parsePlacedJson, sourceInJson, type PlacedJson } from '../schemas/json/parse-json.js';
import { SchemaConverter } from '../schemas/references/convert-schema.js';
import { Descent } from '../schemas/references/descent.js';
import {
  jsonLength,
  sortedCounts,
  linesIn,
  type SchemaFacts,
  type SchemaTextFacts,
} from '../schemas/schema-facts.js';
import { firstDifference } from '../schemas/spelling/first-difference.js';
import { countedAgain } from '../schemas/spelling/property-spellings.js';

/** The JSON of one schema, which is another one than before. */
export interface SchemaEdit {
  readonly text: SchemaTextFacts;
  /** Whether it stands below a heading, or in a file of its own. */
  readonly where: 'fence' | 'file';
  readonly before: string;
  readonly after: string;
  /** What the other of the two says; `null` where there is none. */
  readonly other: string | null;
}

export interface SchemaAgain {
  /** The schema, then its definitions; `null` where they are what they were, as its file says them. */
  readonly schemas: readonly Schema[] | null;
  readonly facts: SchemaFacts;
}

/**
 * One schema among others that are known.
 * @param known the facts of all
 * @param root what is not said by the JSON that was edited
 * @throws {NotKnown} where it changes what others are, or what is told of them
 */
export function convertAgain(
  edit: SchemaEdit,
  known: SchemaFacts,
  root: Pick<Schema, 'source' | 'example'>,
  report: Report,
): SchemaAgain {
  const { text, where, before, after, other } = edit;
  const { key, name, description, file, fence } = text;
  const isShown = where === 'fence';
  const place = isShown ? fence : placeOfDocument(file ?? '');
  if (place === null) throw new NotKnown();
  const next = jsonAt({ text: after, place });
  const old = jsonAt({ text: before, place });
  if (!isPairedAlike(edit, known, [old.value, next.value])) throw new NotKnown();
  if (other !== null && fence !== null && file !== null) {
    const beside = jsonAt({ text: other, place: isShown ? placeOfDocument(file) : fence });
    const [shown, meant] = isShown ? [next, beside] : [beside, next];
    if (!isSameSchema(shown.value, meant.value)) {
      const path = firstDifference(shown.value, meant.value) ?? [];
      report(sourceInJson(shown, path), schemaDiffersFromFile(name, file));
    }
  }
  const lengths = withLength(text.lengths, isShown, next.value);
  const texts = known.texts.map((one) =>
    movedText(one.key === key ? { ...one, lengths } : one, text, isShown ? linesIn(after) : null),
  );
  if (isShown && file !== null) return { schemas: null, facts: { ...known, texts } };

  const propertyNames = countedAgain(new Map(known.propertyNames), old.value, next.value);
  if (propertyNames === null) throw new NotKnown();
  const source = fence === null ? sourceInJson(next, []) : root.source;
  const descent = new Descent();
  const links = new Map(text.followed);
  const converter = new SchemaConverter(
    {
      ...next,
      key,
      name,
      description,
      file,
      source,
      schema: next.value,
      shown: null,
      example: root.example,
    },
    {
      follow: (reference) => links.get(reference) ?? notKnown(),
      slugs: () => known.slugs,
      descend: descent.descend.bind(descent),
    },
    report,
    forgetful,
  );
  converter.convert();
  // Who refers to what, and in which order, says which definitions there are.
  if (!isSameJson(converter.followed, text.followed)) throw new NotKnown();
  return {
    schemas: converter.schemas(),
    facts: { ...known, texts, propertyNames: sortedCounts(propertyNames) },
  };
}

/**
 * Whether the schema shows the file that it showed, if any, and no other does otherwise. Where a name
 * does not say so, what two hold may.
 */
function isPairedAlike(
  { text, where }: SchemaEdit,
  { texts, namesakes }: SchemaFacts,
  versions: readonly JsonObject[],
): boolean {
  if (text.lengths === null) return true;
  if (text.fence !== null && text.file !== null) return false;
  const own = versions.map(jsonLength);
  return texts.every(({ key, lengths }) => {
    if (namesakes.includes(key) || lengths === null) return true;
    const [fence, file] = lengths;
    return !own.includes(where === 'fence' ? file : fence);
  });
}

/** What is wrong in it would be told at several places. */
function jsonAt({
  text,
  place,
}: Pick<PlacedJson, 'text' | 'place'>): PlacedJson & { readonly value: JsonObject } {
  const json = parsePlacedJson(text, place, notKnown, forgetful);
  if (json === null || !isObject(json.value)) return notKnown();
  return { ...json, value: json.value };
}

/** @param lines of the fence of `edited`; `null` where that is as it was */
function movedText(
  one: SchemaTextFacts,
  edited: SchemaTextFacts,
  lines: number | null,
): SchemaTextFacts {
  const { fence } = one;
  if (lines === null || fence === null || edited.fence === null) return one;
  if (fence.document !== edited.fence.document || fence.line < edited.fence.line) return one;
  if (one.key === edited.key) return { ...one, fence: { ...fence, lines } };
  return { ...one, fence: { ...fence, line: fence.line + lines - edited.fence.lines } };
}

function withLength(
  lengths: SchemaTextFacts['lengths'],
  isShown: boolean,
  schema: JsonObject,
): SchemaTextFacts['lengths'] {
  if (lengths === null) return null;
  return isShown ? [jsonLength(schema), lengths[1]] : [lengths[0], jsonLength(schema)];
}

function notKnown(): never {
  throw new NotKnown();
}
