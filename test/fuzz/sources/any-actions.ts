import fc from 'fast-check';
import { hostileNames } from '../../hostile/hostile-names.js';
import { inLine, row, section, table } from './any-tables.js';
import { rarely, seldom } from './any-texts.js';

export interface Named {
  readonly resource: string;
  readonly verbs: readonly string[];
}

const oddNames = Object.values(hostileNames).flat();

export const name = rarely(
  fc.constantFrom('bed', 'name', 'page', 'perPage', 'limit', 'offset', 'tags', 'X-A'),
  fc.constantFrom(...oddNames),
  3,
);

const type = seldom(
  fc.constantFrom(
    ...['string', 'number', 'integer', 'boolean', 'object', 'array', '', 'String', 'file'],
    ...['[thing](_schemas.md#thing)', '[answer](_schemas.md#answer)', '[x](any.json)'],
  ),
  20,
);

export const prose = seldom(
  ['Plain words.', 'The bed', '', 'Deprecated. Use others.', 'One of `a`, `b`', 'Defaults to 7'],
  2,
);

const cell = seldom(
  ['', '', 'plain', '7', 'true', '"a"', '[1]', '{"a": 1}', '1.5', '-1', 'null'],
  4,
);
const required = seldom(['Y', 'N', 'N', '', 'yes', 'optional'], 100);

const response = row(
  rarely(
    fc.constantFrom('200', '201', '204', '404', '500', '418'),
    fc.constantFrom('2xx', '099', 'default'),
    60,
  ),
  rarely(type, fc.constant('`text/event-stream` [thing](_schemas.md#thing)'), 8),
  prose,
);

const responses = table(['Code', 'Type', 'Description'], fc.array(response, { maxLength: 3 }));

const example = fc
  .tuple(
    seldom(['js', 'javascript', 'json', 'ts', 'sh', ''], 6),
    seldom(
      [
        'client.bed.get({ id: 1 }, function (err, result) {});',
        'await client.beds.list({ limit: 10 });',
        '{"id": "1", "name": "a"}',
        "client.bed['get'](params).then(console.log)",
      ],
      2,
    ),
  )
  .map(
    ([language, code]) => `\`\`\`${inLine(language)}\n${code.replaceAll('```', '')}\n\`\`\`\n\n`,
  );

interface Action {
  readonly text: string;
  readonly request: string;
}

const columns = ['Name', 'Type', 'Required', 'Description', 'Default', 'Example'];

/** Names in the path, all of which have a row. */
const pathNames = fc.uniqueArray(fc.constantFrom('id', 'bedId', 'then', 'é', 'a-b', '__proto__'), {
  maxLength: 2,
});

function requestOf(names: readonly string[]): fc.Arbitrary<string> {
  const method = fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS');
  const words = fc.tuple(...[...names, ''].map(() => seldom(['beds', 'a.b', 'x'], 30)));
  const path = words.map((parts) =>
    parts
      .map((word, at) => [word, ...names.slice(at, at + 1).map((one) => `{${one}}`)].join('/'))
      .join('/'),
  );
  return seldom(
    fc.tuple(method, path).map(([verb, way]) => `${verb} /${way}`),
    60,
  );
}

/** @param hasRequest in the page itself */
export function action(heading: string, hasRequest: boolean): fc.Arbitrary<Action> {
  return pathNames.chain((names) => {
    const inPath = names.map((one) =>
      row(fc.constant(one), seldom(['string', 'number'], 30), fc.constant('Y'), prose, cell, cell),
    );
    const others = fc
      .uniqueArray(name, { maxLength: 4 })
      .chain((all) =>
        fc.tuple(...all.map((one) => row(fc.constant(one), type, required, prose, cell, cell))),
      );
    const rows = fc.tuple(fc.tuple(...inPath), others).map(([some, more]) => [...some, ...more]);
    return fc
      .tuple(
        seldom([heading], 60),
        prose,
        requestOf(names),
        section('### Authentication', prose, 2),
        section('### Parameters', table(columns, rows), names.length === 0 ? 10 : 1000),
        section('### Responses', responses, 8),
        section('### Errors', responses, 2),
        section('### Example', example, 2),
      )
      .map(([title, sentence, request, ...sections]) => ({
        request,
        text: [
          `## ${inLine(title)}\n\n${sentence}\n\n`,
          hasRequest ? `\`\`\`http\n${inLine(request)}\n\`\`\`\n\n` : '',
          ...sections,
        ].join(''),
      }));
  });
}
