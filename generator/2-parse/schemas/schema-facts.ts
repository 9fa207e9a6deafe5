import { lineAt } from '../../lines.js';
import type { JsonObject } from '../../model/schema.js';
import type { TextPlace } from '../markdown/fence-place.js';
import type { Followed } from './references/convert-schema.js';
import { schemaFileName } from './files/parse-schema-file.js';
import { lettersOf, type SchemaText } from './schema-text.js';

/** What a run needs to know of all schemas in which the text of one is another one. JSON. */
export interface SchemaFacts {
  /** In the order of their keys. */
  readonly texts: readonly SchemaTextFacts[];
  /** How often each name stands in all schemas. */
  readonly propertyNames: readonly (readonly [name: string, count: number])[];
  readonly slugs: readonly string[];
  /** Keys of schemas whose heading shows a file for its name alone, whatever the two hold. */
  readonly namesakes: readonly string[];
}

export interface SchemaTextFacts extends Pick<SchemaText, 'key' | 'name' | 'description' | 'file'> {
  /** The fence below its heading; `null` where it has no heading. */
  readonly fence: FencePlace | null;
  readonly followed: readonly Followed[];
  /** The same for schemas that are the same: in the fence, and in the file. */
  readonly lengths: readonly [fence: number, file: number] | null;
}

export interface FencePlace extends TextPlace {
  /** How many there are in it. */
  readonly lines: number;
}

export function schemaFacts(
  texts: readonly SchemaText[],
  followedBy: (key: string) => readonly Followed[],
): Pick<SchemaFacts, 'texts' | 'namesakes'> {
  const namesakes = namesakesIn(texts);
  const isAnyway = texts.every(({ key, shown }) => shown === null || namesakes.has(key));
  return {
    texts: texts.map((text) => {
      const { key, name, description, file, shown } = text;
      const fence = shown === null ? null : { ...shown.place, lines: linesIn(shown.text) };
      const lengths = isAnyway || namesakes.has(key) ? null : lengthsOf(text);
      return { key, name, description, file, fence, followed: followedBy(key), lengths };
    }),
    namesakes: [...namesakes],
  };
}

function namesakesIn(texts: readonly SchemaText[]): ReadonlySet<string> {
  const headings = countsOf(texts.flatMap(({ name, shown }) => (shown === null ? [] : [name])));
  const files = countsOf(
    texts.flatMap(({ file }) => (file === null ? [] : [schemaFileName(file)])),
  );
  const found = texts.filter(({ name, file, shown }) => {
    const letters = lettersOf(name);
    if (shown === null || file === null || letters !== lettersOf(schemaFileName(file)))
      return false;
    return headings.get(letters) === 1 && files.get(letters) === 1;
  });
  return new Set(found.map(({ key }) => key));
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.map(lettersOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function lengthsOf({ schema, file, shown }: SchemaText): readonly [number, number] {
  return [shown === null ? -1 : jsonLength(shown.schema), file === null ? -1 : jsonLength(schema)];
}

export function jsonLength(schema: JsonObject): number {
  return JSON.stringify(schema).length;
}

/** The same list, whichever schema came to have a name first. */
export function sortedCounts(counts: ReadonlyMap<string, number>): SchemaFacts['propertyNames'] {
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

export function linesIn(text: string): number {
  return lineAt(text, text.length);
}
