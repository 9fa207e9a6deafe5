import type { Edit, Folder, Random } from './random-edit.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** Of a schema anywhere in a JSON. */
const schemaEdits: readonly (readonly [
  string,
  (schema: JsonObject, random: Random) => JsonObject,
])[] = [
  ['limit', (schema, random) => ({ ...schema, maxLength: Math.floor(random() * 50) })],
  [
    'describe',
    (schema, random) => ({ ...schema, description: `Words ${Math.floor(random() * 9)}.` }),
  ],
  ['say a format of', (schema) => ({ ...schema, format: 'date-time' })],
  ['say another type of', (schema, random) => ({ ...schema, type: pick(types, random) })],
  ['say a type that is none of', (schema) => ({ ...schema, type: 'Number' })],
  ['add a property to', (schema, random) => withProperty(schema, random, { type: 'string' })],
  ['add an object to', (schema, random) => withProperty(schema, random, anObject)],
  [
    'add a list of objects to',
    (schema, random) => withProperty(schema, random, { type: 'array', items: anObject }),
  ],
  [
    'add what leads away to',
    (schema, random) =>
      withProperty(schema, random, {
        $ref: pick(['#/definitions/none', '_schemas.md#bed', 'room.json'], random),
      }),
  ],
  [
    'require all of',
    (schema) => ({ ...schema, required: Object.keys(objectIn(schema, 'properties')) }),
  ],
  ['require what there is not in', (schema) => ({ ...schema, required: ['nothing'] })],
  [
    'list the values of',
    (schema, random) => ({ ...schema, enum: ['a', 'b', `c${random() > 0.5 ? 1 : 2}`] }),
  ],
  ['close', (schema) => ({ ...schema, additionalProperties: false })],
  ['choose in', (schema) => ({ oneOf: [schema, { type: 'null' }] })],
  [
    'default',
    (schema, random) => ({ ...schema, default: pick([-0, 1e999, 0, 'x', null], random) }),
  ],
  ['empty', () => ({})],
  [
    'lose a property of',
    (schema, random) => {
      const properties = objectIn(schema, 'properties');
      const lost = pick([...Object.keys(properties), ''], random);
      return {
        ...schema,
        properties: Object.fromEntries(
          Object.entries(properties).filter(([name]) => name !== lost),
        ),
      };
    },
  ],
];

const types = ['string', 'integer', 'number', 'boolean', 'object', 'array'];
const anObject: JsonObject = {
  type: 'object',
  properties: { inner: { type: 'string' }, size: { type: 'integer' } },
};

/** What somebody does to the JSON of one schema, in a page of schemas or a file. */
export function randomSchemaEdit(files: Folder, random: Random): Edit {
  const texts = [...files].flatMap(([path, text]) =>
    jsonIn(path, text).map((json) => ({ path, text, ...json })),
  );
  const { path, text, start, end } = pick(texts, random);
  const json = parsed(text.slice(start, end));
  if (json === null) return { title: `leave ${path}`, files };
  const [words, edit] = pick(schemaEdits, random);
  const places = schemasIn(json, []);
  const place = pick(places, random);
  const next = JSON.stringify(
    changedAt(json, place, (schema) => edit(schema, random)),
    null,
    2,
  );
  return {
    title: `${words} ${place.join('/')} in ${path}`,
    files: new Map([...files, [path, text.slice(0, start) + next + text.slice(end)]]),
  };
}

function jsonIn(
  path: string,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (path.endsWith('.json')) return [{ start: 0, end: text.length }];
  if (!path.endsWith('_schemas.md')) return [];
  return Array.from(text.matchAll(/(?<=^```json\n)[^]*?(?=\n```$)/gm), ({ index, 0: json }) => ({
    start: index,
    end: index + json.length,
  }));
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Paths of the schemas in one, itself included. */
function schemasIn(value: Json, path: readonly string[]): readonly (readonly string[])[] {
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => {
    if (key === 'properties' || key === 'definitions') {
      return Object.entries(objectIn(value, key)).flatMap(([name, schema]) =>
        schemasIn(schema, [...path, key, name]),
      );
    }
    return key === 'items' ? schemasIn(part, [...path, key]) : [];
  });
  return [path, ...inner];
}

function changedAt(
  value: JsonObject,
  [key, ...rest]: readonly string[],
  change: (schema: JsonObject) => JsonObject,
): JsonObject {
  if (key === undefined) return change(value);
  return { ...value, [key]: changedAt(objectIn(value, key), rest, change) };
}

function withProperty(schema: JsonObject, random: Random, property: JsonObject): JsonObject {
  const name = pick(['extra', 'colour', 'length', 'widths', 'inner'], random);
  return { ...schema, properties: { ...objectIn(schema, 'properties'), [name]: property } };
}

function objectIn(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
