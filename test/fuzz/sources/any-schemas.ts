import fc from 'fast-check';
import { ladder } from './any-ladders.js';
import { piece, rarely } from './any-texts.js';

const types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object', 'file', 'any'];

const names = [
  'a',
  'b',
  'id',
  'items',
  'type',
  'message',
  'page',
  'perPage',
  'totalCount',
  'offset',
];

const patterns = [
  ...[
    '^a$',
    '(a+)+$',
    '(a|aa)+$',
    '(.*a){25}',
    '[',
    '(?<x>a)\\k<x>',
    '^[a-f0-9]{24}$',
    '\\d{1000}',
  ],
  ...['a{99999}', '(?=a)(?!a)', '\\p{L}+', '^\\w+([.-]?\\w+)*@', '.{0,2000}', '\\u{110000}', '^$'],
  ...[
    '^(?:x{10}){10}$',
    '[^]',
    '^[^\\S]$',
    '(',
    '\\',
    '$^',
    '\\bfoo\\b',
    '[\\ud800-\\udfff]',
    '/\n',
  ],
];

const formats = [
  'date',
  'date-time',
  'email',
  'uri',
  'ipv4',
  'uuid',
  'binary',
  'regex',
  '',
  'time',
];

const numbers = [
  ...[0, -0, 1, -1, 0.1, 1e-320, 1e21, 1e308, -1e308, 2 ** 53, 2 ** 53 + 2, 2 ** 31, -(2 ** 31)],
  ...[1.5, 3, 100, 1000, 5e-324, 0.30000000000000004, 1e6],
];

const number = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const references = [
  ...[
    '#',
    '#/definitions/a',
    '#/definitions/b',
    '#/properties/a',
    '#/definitions/none',
    'other.json',
  ],
  ...[
    '_schemas.md#thing',
    '#thing',
    '#/definitions/a/items',
    '#/allOf/0',
    '#/definitions/%61',
    '#/',
  ],
  ...['thing', 'answer', 'http://x/', '../x.json', '#/definitions', '#/patternProperties/^a', ''],
];

/** A value of the kind that a keyword expects, of another kind, or a schema in its place. */
const { schema, value } = fc.letrec<{
  schema: unknown;
  value: unknown;
  map: unknown;
}>((tie) => {
  const list = fc.array(tie('schema'), { maxLength: 4 });
  const kept = (keyword: string, of: fc.Arbitrary<unknown>, weight = 1): readonly Entry[] =>
    Array.from({ length: weight }, () =>
      fc.tuple(
        fc.constant(keyword),
        fc.oneof({ weight: 8, arbitrary: of }, { weight: 1, arbitrary: tie('value') }),
      ),
    );
  const entry = fc.oneof(
    ...kept('type', fc.constantFrom(...types), 5),
    ...kept('type', fc.uniqueArray(fc.constantFrom(...types), { maxLength: 4 })),
    ...kept('properties', tie('map'), 5),
    ...kept('required', fc.uniqueArray(fc.oneof(fc.constantFrom(...names), piece)), 2),
    ...kept('items', fc.oneof(tie('schema'), list), 2),
    ...kept('enum', fc.array(tie('value'), { maxLength: 5 }), 2),
    ...kept('const', tie('value')),
    ...kept('default', tie('value')),
    ...kept('example', tie('value')),
    ...kept('examples', fc.array(tie('value'), { maxLength: 2 })),
    ...kept('pattern', fc.oneof(fc.constantFrom(...patterns), piece)),
    ...kept('format', fc.oneof(fc.constantFrom(...formats), piece)),
    ...kept('$ref', fc.constantFrom(...references), 2),
    ...kept('definitions', tie('map'), 2),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((word) => kept(word, list)),
    ...kept('not', tie('schema')),
    ...kept('additionalProperties', fc.oneof(fc.boolean(), tie('schema')), 2),
    ...kept('additionalItems', fc.oneof(fc.boolean(), tie('schema'))),
    ...kept('patternProperties', tie('map')),
    ...kept('dependencies', tie('map')),
    ...[
      'minItems',
      'maxItems',
      'minLength',
      'maxLength',
      'minimum',
      'maximum',
      'multipleOf',
    ].flatMap((word) => kept(word, number)),
    ...['exclusiveMinimum', 'exclusiveMaximum', 'uniqueItems', 'deprecated', 'nullable'].flatMap(
      (word) => kept(word, fc.oneof(fc.boolean(), number)),
    ),
    ...['minProperties', 'maxProperties'].flatMap((word) => kept(word, number)),
    ...['title', 'description', '$schema', 'id', '$id', '$comment'].flatMap((word) =>
      kept(word, piece),
    ),
    ...['__proto__', 'constructor', 'toString', 'Type', 'propertys', 'x-a', '$defs', 'if'].flatMap(
      (word) => kept(word, tie('value')),
    ),
  );
  return {
    map: fc
      .array(
        fc.tuple(
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...names) },
            { weight: 1, arbitrary: piece },
            {
              weight: 1,
              arbitrary: fc.constantFrom('__proto__', '^a', '', 'then', '1', ...patterns),
            },
          ),
          tie('schema'),
        ),
        { maxLength: 5 },
      )
      .map(objectOf),
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(...types, ...names, true, false, null, [], {}),
      piece,
      number,
      tie('schema'),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('map'),
    ),
    schema: fc.oneof(
      { maxDepth: 6 },
      { weight: 1, arbitrary: fc.constantFrom<unknown>({}, true, { type: 'string' }, null) },
      {
        weight: 6,
        arbitrary: fc.array(entry, { maxLength: 6 }).map(objectOf),
      },
    ),
  };
});

type Entry = fc.Arbitrary<readonly [string, unknown]>;

/** Not by assignment, which would set a prototype. */
function objectOf(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries);
}

/** A schema as a page writes it; now and then no JSON, or JSON as few write it. */
export const schemaText: fc.Arbitrary<string> = rarely(
  fc
    .tuple(
      rarely(rarely(rarely(schema, value, 30), deep(), 20), ladder, 10),
      fc.constantFrom<string | number>(2, 2, 2, 0, '\t'),
    )
    .map(([any, indent]) => JSON.stringify(any, null, indent).replaceAll('```', '')),
  fc.tuple(schema, fc.nat(), piece).map(([any, place, inserted]) => {
    const whole = JSON.stringify(any);
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + inserted + whole.slice(at);
  }),
  40,
);

/** So many schemas inside of each other. */
function deep(): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.nat(260),
      fc.constantFrom('items', 'not', 'properties', 'allOf', 'additionalProperties'),
    )
    .map(([levels, keyword]) => {
      let inner: unknown = { type: 'string' };
      for (let level = 0; level < levels; level += 1) {
        const held = new Map<string, unknown>([
          ['properties', { a: inner }],
          ['allOf', [inner]],
        ]);
        inner = { [keyword]: held.get(keyword) ?? inner };
      }
      return inner;
    });
}
