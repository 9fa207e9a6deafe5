import fc from 'fast-check';
import { VFile } from 'vfile';
import { payloads } from '../hostile/payloads.js';

/** Texts by their paths. */
export type Documents = ReadonlyMap<string, string>;

const pieces = [
  ...payloads.map(({ text }) => text),
  ...[
    '|',
    '| ',
    '\n',
    '\r\n',
    '\n\n',
    '```\n',
    '```json\n{',
    '~~~',
    '> ',
    '- ',
    '    ',
    '\t',
    '#',
    '## ',
  ],
  ...[
    '[a](_schemas.md#a)',
    '[a]: b',
    '<!-- ',
    '-->',
    '<a name="x">',
    '---\n',
    '\\',
    '\0',
    '\ufeff',
    '*a_ ',
  ],
  ...[
    '{"$ref": "#"}',
    '{"type": "object"}',
    '"',
    '{',
    '}',
    '[',
    ']',
    ': ',
    ',',
    '1e999',
    '-0',
    'null',
  ],
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/** One edit of a text; places are shares of its length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('insert', 'delete', 'repeat', 'replace', 'move', 'cut', 'rename'),
  size: fc.nat(60),
  text: piece,
});

/** Pages as they are, with a few edits in any of them. */
export function editedDocuments(pages: Documents): fc.Arbitrary<Documents> {
  const names = [...pages.keys()];
  return fc
    .array(fc.tuple(fc.constantFrom(...names), edit), { minLength: 1, maxLength: 4 })
    .map((edits) => {
      const edited = new Map(pages);
      for (const [name, change] of edits)
        edited.set(name, withEdit(edited.get(name) ?? '', change));
      return edited;
    });
}

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function withEdit(text: string, { at, kind, size, text: inserted }: Edit): string {
  const start = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, start),
    text.slice(start, start + size),
    text.slice(start + size),
  ];
  switch (kind) {
    case 'insert':
      return before + inserted + part + after;
    case 'delete':
      return before + after;
    case 'repeat':
      return before + part.repeat(1 + (size % 5)) + after;
    case 'replace':
      return before + inserted + after;
    case 'move':
      return part + before + after;
    case 'cut':
      return before;
    case 'rename': {
      const word = /\w+/.exec(part)?.[0] ?? 'get';
      return text.replaceAll(word, () => inserted);
    }
  }
}

const keyword = fc.constantFrom(
  ...['type', 'properties', 'required', 'items', 'enum', 'const', 'default', 'pattern', 'format'],
  ...['$ref', 'definitions', 'allOf', 'anyOf', 'oneOf', 'not', 'additionalProperties', 'minItems'],
  ...['patternProperties', 'additionalItems', 'maxItems', 'minLength', 'maxLength', 'minimum'],
  ...['maximum', 'multipleOf', 'description', 'title', 'example', '__proto__', 'constructor'],
);

/** Values that are like schemas, though nothing of them need be right. */
const { schema } = fc.letrec<{ schema: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object', 'file'),
    piece,
    fc.constantFrom('#', '#/definitions/a', '#/definitions/b', 'other.json', '_schemas.md#thing'),
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    tie('schema'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('a', 'b', 'id'), piece), tie('schema'), { maxKeys: 4 }),
  ),
  schema: fc
    .array(fc.tuple(keyword, tie('value')), { maxLength: 6 })
    // Not by assignment, which would set a prototype.
    .map((entries) => Object.fromEntries(entries)),
}));

/** A page of one action, whose body and answer are schemas of any kind. */
export const schemaDocuments: fc.Arbitrary<Documents> = fc.tuple(schema, schema).map(
  ([thing, answer]) =>
    new Map([
      ['docs/_api.md', apiPage],
      [
        'docs/_schemas.md',
        `# Schemas\n\n${[thing, answer].map((value, index) => `## ${index === 0 ? 'Thing' : 'Answer'}\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`).join('\n')}`,
      ],
      ['docs/thing.md', thingPage],
    ]),
);

const apiPage = `# Any API

## Client

| Setting | Value |
| --- | --- |
| Base URL | https://api.example.com |
| Package | any-api |

## Routes

| Action | Request |
| --- | --- |
| thing.get | POST /things/{id} |
`;

const thingPage = `# Thing

## thing.get

### Parameters

| Name | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| id | string | Y | Which | 1 |
| thing | [Thing](_schemas.md#thing) | Y | What is sent | |

### Responses

| Code | Type | Description |
| --- | --- | --- |
| 200 | [Answer](_schemas.md#answer) | What comes back |
`;

export function filesOf(documents: Documents): readonly VFile[] {
  return [...documents].map(([path, value]) => new VFile({ path, value }));
}
