import { byIdentity } from '../../../incremental/by-identity.js';
import type { JsonObject, JsonValue } from '../../../model/schema.js';
import { isArray, isObject, keyword } from '../draft-04/keyword.js';
import { lettersOf, type SchemaText } from '../schema-text.js';

/** A file that documents link to, and the words of all links to it. */
export interface LinkedFile extends Pick<SchemaText, 'name' | 'schema' | 'text' | 'place'> {
  readonly document: string;
  readonly labels: ReadonlySet<string>;
}

/**
 * Which headings show the schemas of which files: the file's name counts most, then what the two
 * hold, then the words of links. Decided for all files at once, so that it does not matter which link
 * is met first.
 * @param headings in the order of their page
 * @returns keys of headings by the documents of files
 */
export function pairFiles(
  headings: readonly SchemaText[],
  files: readonly LinkedFile[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const free = new Set(headings);
  const sorted = [...files].sort((one, other) => (one.document < other.document ? -1 : 1));
  const byName = groupBy(headings, ({ name }) => lettersOf(name));

  const named = ({ name }: LinkedFile): readonly SchemaText[] => byName.get(lettersOf(name)) ?? [];
  // Most files have their name to themselves, so that nobody asks what they and their headings hold.
  let byLength: ReadonlyMap<number, readonly SchemaText[]> | null = null;
  const equal = (file: LinkedFile): readonly SchemaText[] => {
    byLength ??= groupBy([...free], ({ schema }) => lengthOf(schema));
    const alike = byLength.get(lengthOf(file.schema)) ?? [];
    return alike.filter(({ schema }) => isSameSchema(schema, file.schema));
  };
  const filesOf = groupBy(files, ({ name }) => lettersOf(name));
  const onlyNamed = (file: LinkedFile): readonly SchemaText[] => {
    const found = named(file);
    const isOnly = found.length === 1 && filesOf.get(lettersOf(file.name))?.length === 1;
    return isOnly ? found : [];
  };
  const labelled = ({ labels }: LinkedFile): readonly SchemaText[] =>
    [...new Set([...labels].map(lettersOf))].flatMap((label) => byName.get(label) ?? []);
  const claims = groupBy(
    sorted.flatMap((file) => labelled(file)),
    ({ key }) => key,
  );
  const onlyLabelled = (file: LinkedFile): readonly SchemaText[] => {
    const [only, ...others] = labelled(file);
    if (only === undefined || others.length > 0 || claims.get(only.key)?.length !== 1) return [];
    // `[Device](devicePatch.json)` shortens what the file's name says.
    return lettersOf(file.name).startsWith(lettersOf(only.name)) ? [] : [only];
  };

  const rules: readonly ((file: LinkedFile) => readonly SchemaText[])[] = [
    // By the two rules below it, that heading is no other file's.
    onlyNamed,
    (file) => named(file).filter((one) => equal(file).includes(one)),
    named,
    (file) => labelled(file).filter((one) => equal(file).includes(one)),
    equal,
    onlyLabelled,
  ];
  for (const candidates of rules) {
    for (const file of sorted) {
      if (pairs.has(file.document)) continue;
      const heading = candidates(file).find((one) => free.has(one));
      if (heading === undefined) continue;
      pairs.set(file.document, heading.key);
      free.delete(heading);
    }
  }
  return pairs;
}

/** Neither keys nor the names in `required` have an order. */
export function isSameSchema(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === other) return true;
  if (isArray(one) || isArray(other)) {
    if (!isArray(one) || !isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isSameSchema(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const [left, right] = [keyword(one, key), keyword(other, key)];
      return key === 'required' && isArray(left) && isArray(right)
        ? isSameSchema(left.toSorted(), right.toSorted())
        : isSameSchema(left, right);
    })
  );
}

/** The same for two schemas that are the same, and hardly ever for others. */
const lengthOf = byIdentity((schema: JsonObject) => JSON.stringify(schema).length);

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
