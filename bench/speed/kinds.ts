/** Documents that have many of one thing, right or wrong. */

/** Texts by the paths of their files. */
type Documents = Readonly<Record<string, string>>;

export interface Kind {
  readonly name: string;
  readonly documents: (count: number) => Documents;
}

const companion = [
  ['# Shop API', '', '## Client', '', '| Setting | Value |', '| --- | --- |'],
  ['| Base URL | https://api.example.com |', '| Package | shop-api |', ''],
]
  .flat()
  .join('\n');

function many(count: number, make: (index: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(between);
}

interface Action {
  readonly name: string;
  readonly path?: string;
  /** Rows of its tables. */
  readonly parameters?: string;
  readonly responses?: string;
  readonly text?: string;
  readonly example?: string;
}

function action(given: Action): string {
  const { name, path = '/items', text = 'Reads it.', parameters, responses, example } = given;
  const fence = (word: string, code: string): string => `\`\`\`${word}\n${code}\n\`\`\`\n\n`;
  const table = (title: string, columns: string, rows: string): string =>
    `### ${title}\n\n${columns}\n${columns.replace(/[^|]+/g, ' --- ')}\n${rows}\n`;
  return [
    `## ${name}\n\n${text}\n\n${fence('http', `GET ${path}`)}`,
    parameters === undefined
      ? ''
      : table('Parameters', '| Name | In | Type | Required | Description |', parameters),
    table('Responses', '| Code | Type | Description |', responses ?? '| 200 | string | It |\n'),
    example === undefined ? '' : `### Example\n\n${fence('javascript', example)}`,
  ].join('');
}

function row(name: string, type = 'string', description = 'One of many'): string {
  return `| ${name} | query | ${type} | N | ${description} |\n`;
}

function itemPage(...actions: readonly string[]): Documents {
  return { '_api.md': companion, 'item.md': `# Item\n\n${actions.join('')}` };
}

function schemaPage(schemas: Readonly<Record<string, unknown>>): string {
  const sections = Object.entries(schemas).map(
    ([name, schema]) => `## ${name}\n\n\`\`\`json\n${JSON.stringify(schema, null, 1)}\n\`\`\`\n\n`,
  );
  return `# Schemas\n\n${sections.join('')}`;
}

function linked(name: string): string {
  return `| 200 | [${name}](_schemas.md#${name}) | It |\n`;
}

function oneSchema(schema: unknown): Documents {
  const responses = linked('item');
  return {
    ...itemPage(action({ name: 'item.get', responses })),
    '_schemas.md': schemaPage({ item: schema }),
  };
}

/** Entries by names with a number each. */
function numbered<Value>(
  count: number,
  make: (index: number) => readonly [string, Value],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

const text = { type: 'string' };
const objectOf = (index: number): unknown => ({
  type: 'object',
  properties: { [`key${index}`]: text, [`other${index}`]: text },
});

function actions(count: number, make: (index: number) => Omit<Action, 'name' | 'path'>): string {
  return many(count, (index) =>
    action({ name: `item.get${index}`, path: `/items/${index}`, ...make(index) }),
  );
}

export const kinds: readonly Kind[] = [
  { name: 'actions of a page', documents: (count) => itemPage(actions(count, () => ({}))) },
  {
    name: 'pages',
    documents: (count) => ({
      '_api.md': companion,
      ...numbered(count, (index) => [
        `item${index}.md`,
        `# Item ${index}\n\n${action({ name: `item${index}.get`, path: `/${index}` })}`,
      ]),
    }),
  },
  {
    name: 'rows of parameters',
    documents: (count) =>
      itemPage(
        action({ name: 'item.get', parameters: many(count, (index) => row(`key${index}`)) }),
      ),
  },
  {
    name: 'schemas, each used once',
    documents: (count) => ({
      ...itemPage(actions(count, (index) => ({ responses: linked(`item${index}`) }))),
      '_schemas.md': schemaPage(numbered(count, (index) => [`item${index}`, objectOf(index)])),
    }),
  },
  {
    name: 'definitions of a schema',
    documents: (count) =>
      oneSchema({
        type: 'object',
        properties: numbered(count, (index) => [
          `key${index}`,
          { $ref: `#/definitions/part${index}` },
        ]),
        definitions: numbered(count, (index) => [`part${index}`, objectOf(index)]),
      }),
  },
  {
    name: 'properties of a schema',
    documents: (count) =>
      oneSchema({ type: 'object', properties: numbered(count, (index) => [`key${index}`, text]) }),
  },
  ...['allOf', 'anyOf'].map((keyword) => ({
    name: `members of \`${keyword}\``,
    documents: (count: number): Documents =>
      oneSchema({ [keyword]: Array.from({ length: count }, (_, index) => objectOf(index)) }),
  })),
  {
    name: 'values of an `enum`',
    documents: (count) => oneSchema({ enum: Array.from({ length: count }, (_, one) => `v${one}`) }),
  },
  {
    name: 'tens of words of a description',
    documents: (count) => itemPage(action({ name: 'item.get', text: 'word '.repeat(count * 10) })),
  },
  {
    name: 'tens of spaces in a cell',
    documents: (count) =>
      itemPage(
        action({
          name: 'item.get',
          parameters: row('key', 'string', `a${' '.repeat(count * 10)}b`),
        }),
      ),
  },
  {
    name: 'dead links to as many headings',
    documents: (count) => ({
      ...itemPage(
        action({
          name: 'item.get',
          text: many(count, (one) => `[it](other.md#othergte${one})`, ' '),
        }),
      ),
      'other.md': `# Other\n\n${many(count, (index) => action({ name: `other.get${index}`, path: `/${index}` }))}`,
    }),
  },
  {
    name: 'dead references to as many definitions',
    documents: (count) =>
      oneSchema({
        type: 'object',
        properties: numbered(count, (index) => [
          `key${index}`,
          { $ref: `#/definitions/aprt${index}` },
        ]),
        definitions: numbered(count, (index) => [`part${index}`, objectOf(index)]),
      }),
  },
  {
    name: 'examples that call no action',
    documents: (count) =>
      itemPage(actions(count, (index) => ({ example: `await client.item.gte${index}();` }))),
  },
  {
    name: 'routes without an action',
    documents: (count) => ({
      ...itemPage(actions(count, () => ({}))),
      '_api.md': `${companion}\n## Routes\n\n| Action | Request |\n| --- | --- |\n${many(count, (index) => `| item.gte${index} | GET /${index} |\n`)}`,
    }),
  },
  {
    name: 'rows of the same parameter',
    documents: (count) =>
      itemPage(action({ name: 'item.get', parameters: many(count, () => row('key')) })),
  },
  {
    name: 'comments that silence nothing',
    documents: (count) =>
      itemPage(
        action({
          name: 'item.get',
          text: many(count, () => '<!-- sdkdown-disable-line empty-cell -->\n\nWords.\n\n'),
        }),
      ),
  },
];
