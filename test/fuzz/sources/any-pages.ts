import fc from 'fast-check';
import type { Documents } from '../documents.js';
import { action, name, prose, type Named } from './any-actions.js';
import { schemaText } from './any-schemas.js';
import { inLine, row, section, table } from './any-tables.js';
import { schemaSection } from './schema-documents.js';
import { rarely, seldom, text } from './any-texts.js';

const resources = ['bed', 'beds', 'then', 'client', 'delete', 'Bed', 'a-b', 'bed-things'];
const verbs = [
  'get',
  'put',
  'list',
  'delete',
  'then',
  'Get It',
  'constructor',
  'get1',
  'GET',
  'toString',
];

const named: fc.Arbitrary<Named> = fc.record({
  resource: fc.constantFrom(...resources),
  verbs: fc.uniqueArray(fc.constantFrom(...verbs), { minLength: 1, maxLength: 2 }),
});

interface Page {
  readonly text: string;
  /** As rows of the table of routes. */
  readonly routes: readonly string[];
}

function page({ resource, verbs: own }: Named, hasRequests: boolean): fc.Arbitrary<Page> {
  return fc
    .tuple(
      seldom([resource], 6),
      prose,
      fc.tuple(...own.map((verb) => action(`${resource}.${verb}`, hasRequests))),
    )
    .map(([title, words, actions]) => ({
      text: `# ${inLine(title)}\n\n${words}\n\n${actions.map((one) => one.text).join('')}`,
      routes: actions.map(
        (one, at) => `| ${resource}.${own[at] ?? ''} | ${inLine(one.request)} |\n`,
      ),
    }));
}

const settings = fc
  .tuple(
    seldom(['https://a.example', 'http://a.example/b/', 'https://a.example:80/é'], 100),
    seldom(['a-b', '@a/b', 'a'], 100),
    seldom(['1.0.0', '0.0.0-a+b'], 100),
    seldom(['bearer', 'basic', 'none', 'header X-Key', 'query key', 'header then'], 60),
    seldom(['indices', 'brackets', 'repeat', 'comma'], 60),
  )
  .chain((values) => {
    const names = ['Base URL', 'Package', 'Version', 'Authentication', 'Query arrays'];
    const rows = values.map((value, at) => row(fc.constant(names[at] ?? ''), fc.constant(value)));
    return table(['Setting', 'Value'], fc.tuple(...rows));
  });

const value = seldom(['', 'plain', '7', 'true', '"a"', '[1]', 'null', '-0'], 3);

function some(rows: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<readonly string[]> {
  return fc.array(rows, { maxLength });
}

function companion(all: readonly Named[]): fc.Arbitrary<readonly [string, string]> {
  const actions = all.flatMap((one) => one.verbs.map((verb) => `${one.resource}.${verb}`));
  const inAction = fc
    .tuple(fc.constantFrom(...actions), fc.constantFrom('.id', '.name', '.page', ''))
    .map(([own, parameter]) => own + parameter);
  const type = fc.constantFrom('string', 'number', 'boolean', 'integer', 'object');
  const place = seldom(['query', 'header'], 30);
  const style = seldom(['deepObject', 'json', 'form', '', 'comma', 'text/event-stream'], 20);
  const header = row(seldom(['X-A', 'Accept', 'then', 'Cookie'], 6), value);
  const global = row(name, place, type, value, prose);
  const placed = row(
    inAction,
    fc.constantFrom('query', 'header', 'body', 'part', 'response'),
    style,
  );
  const head = fc
    .tuple(
      seldom(['Any API'], 4),
      prose,
      section('## Client', settings, 300),
      section('## Headers', table(['Name', 'Value'], some(header, 2)), 2),
      section(
        '## Global parameters',
        table(['Name', 'In', 'Type', 'Default', 'Description'], some(global, 2)),
        2,
      ),
    )
    .map(([title, words, ...sections]) => `# ${inLine(title)}\n\n${words}\n\n${sections.join('')}`);
  const placement = table(['Parameter', 'In', 'Style'], some(placed, 1));
  return fc.tuple(
    head,
    rarely(fc.constant(''), section('## Parameter placement', placement, 30), 3),
  );
}

const paths = [
  'docs/bed.md',
  'docs/then.md',
  'docs/CON.md',
  'docs/a b.md',
  'docs/é/ü.md',
  'docs/.x.md',
];

/** An API in words as they should be, and as nobody should write them. */
export const pageDocuments: fc.Arbitrary<Documents> = fc
  .tuple(
    fc.uniqueArray(named, { minLength: 1, maxLength: 3, selector: ({ resource }) => resource }),
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom(...paths), { minLength: 3, maxLength: 3 }),
  )
  .chain(([all, hasRequests, names]) =>
    fc
      .tuple(
        companion(all),
        fc.tuple(...all.map((one) => page(one, hasRequests))),
        fc.tuple(schemaHeading('thing'), schemaText, schemaHeading('answer'), schemaText),
        rarely(fc.constant(''), text, 8),
        schemaText,
      )
      .map(([[head, placement], pages, [thing, first, answer, second], more, file]) => {
        const rows = hasRequests ? [] : pages.flatMap(({ routes }) => routes);
        const routes = `## Routes\n\n| Action | Request |\n| --- | --- |\n${rows.join('')}\n`;
        const sections = [schemaSection(thing, first), schemaSection(answer, second)];
        return new Map([
          ['docs/_api.md', head + (hasRequests ? '' : routes) + placement],
          ['docs/_schemas.md', `# Schemas\n\n${sections.join('\n')}${more}`],
          ['docs/any.json', file],
          ...pages.map((one, at) => [names[at] ?? '', one.text] as const),
        ]);
      }),
  );

/** Links lead to the anchor, whatever the words are. */
function schemaHeading(anchor: string): fc.Arbitrary<string> {
  return seldom([anchor], 4).map((words) =>
    words === anchor ? anchor : `<a name="${anchor}"></a>${inLine(words)}`,
  );
}
