import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { generate, type Generated } from '../generator/generate.js';
import { parse } from '../generator/2-parse/index.js';
import type { RuleSeverity } from '../generator/model/messages.js';

const companion = `# Shop API

## Client

| Setting  | Value                   |
| -------- | ----------------------- |
| Base URL | https://api.example.com |
| Package  | shop-api                |

## Routes

| Action   | Request             |
| -------- | ------------------- |
| item.get | GET /items/{itemId} |
`;

const head = '# Item\n\n## item.get\n\n### Parameters\n\n';
const titles =
  '| Name | Type | Required | Description |\n| ---- | ---- | -------- | ----------- |\n';
const good = '| itemId | string | Y | The item |\n';
const bad = '| limit | nmber | N | How many |\n';
const tail = '\n### Responses\n\n| Code | Type |\n| ---- | ---- |\n| 204 | |\n';

test('without a comment it is told', () => {
  expect(rulesOf(head + titles + good + bad + tail)).toEqual(['unknown-type']);
});

test.each([
  [
    'in the row',
    titles + good + bad.replace('many', 'many <!-- sdkdown-disable-line unknown-type -->'),
  ],
  [
    'alone in a cell',
    titles + good + bad.replace('How many', '<!-- sdkdown-disable-line unknown-type -->'),
  ],
  [
    'around the table',
    `<!-- sdkdown-disable unknown-type: old -->\n\n${titles}${good}${bad}\n<!-- sdkdown-enable -->\n`,
  ],
  [
    'around the table, for good',
    `<!-- sdkdown-disable unknown-type, ragged-row -->\n\n${titles}${good}${bad}| a | string |\n`,
  ],
  [
    'that begins in a cell',
    titles + good.replace('item |', 'item <!-- sdkdown-disable unknown-type --> |') + bad,
  ],
])('a comment %s silences it', (_, table) => {
  expect(rulesOf(head + table + tail)).toEqual([]);
});

test.each([
  ['above', '<!-- sdkdown-disable-next-line unknown-section -->\n'],
  ['above, with an empty line between', '<!-- sdkdown-disable-next-line unknown-section -->\n\n'],
  [
    'above another one',
    '<!-- sdkdown-disable-next-line unknown-section -->\n<!-- sdkdown-disable-next-line missing-table -->\n',
  ],
])('a comment %s silences the next line', (name, comment) => {
  const page = `${head}${titles}${good}${tail}\n${comment}### Notes\n`;
  expect(rulesOf(page)).toEqual(name === 'above another one' ? ['unused-directive'] : []);
});

test('a comment on the line of a heading silences it, and is no part of its title', () => {
  const page = `${head}${titles}${good}${tail}\n### Notes <!-- sdkdown-disable-line unknown-section -->\n`;
  expect(rulesOf(page)).toEqual([]);
});

test('a comment silences no other rule, no other line and no other document', () => {
  const other = bad.replace('many', 'many <!-- sdkdown-disable-line unknown-column -->');
  expect(rulesOf(head + titles + good + other + tail)).toEqual([
    'unknown-type',
    'unused-directive',
  ]);
  const above = good.replace('item |', 'item <!-- sdkdown-disable-line unknown-type --> |');
  expect(rulesOf(head + titles + above + bad + tail)).toEqual(['unused-directive', 'unknown-type']);
  const elsewhere = new VFile({
    path: 'docs/_schemas.md',
    value: '# Schemas\n\n<!-- sdkdown-disable unknown-type -->\n',
  });
  expect(
    run(head + titles + good + bad + tail, [elsewhere]).messages.map(({ rule }) => rule),
  ).toEqual(['unused-directive', 'unknown-type']);
});

test('after it is enabled again, it is told again', () => {
  const page = `<!-- sdkdown-disable unknown-type -->\n${head}${titles}${good}${bad}${tail}\n<!-- sdkdown-enable unknown-type -->\n\n## item.put\n\n\`\`\`http\nPUT /items\n\`\`\`\n\n### Parameters\n\n${titles}${bad}${tail}`;
  expect(run(page).messages.map(({ rule, source }) => [rule, source.start.line])).toEqual([
    ['unknown-type', 31],
  ]);
});

test('a comment in a fence or in code is an example of one', () => {
  const fence =
    '```md\n<!-- sdkdown-disable unknown-type -->\n```\n\n`<!-- sdkdown-nothing -->`\n\n';
  expect(rulesOf(`# Item\n\n${fence}${head.slice(8)}${titles}${good}${bad}${tail}`)).toEqual([
    'unknown-type',
  ]);
});

test('a comment is no part of descriptions', () => {
  const page =
    '# Item\n\nItems <!-- sdkdown-disable-line page-without-action --> of the shop.\n\n' +
    head.slice(8) +
    titles +
    good.replace(
      'The item |',
      'The <!-- one --> item <!-- sdkdown-disable-line unknown-type -->   |',
    ) +
    tail;
  const [resource] = parse(
    [file('_api.md', companion), file('item.md', page)],
    null,
    () => undefined,
  ).resources;
  expect(resource?.description).toBe('Items  of the shop.');
  expect(resource?.operations[0]?.parameters[0]?.description).toBe('The item');
  expect(resource?.operations[0]?.parameters[0]?.source.end.column).toBe(9);
});

test.each([
  ['off', null],
  ['info', 'info'],
  ['error', 'error'],
])('the table Rules makes a rule %s', (severity, told) => {
  const rules = `\n## Rules\n\n| Rule | Severity | Reason |\n| --- | --- | --- |\n| unknown-type | ${severity} | old |\n`;
  const { messages, failed } = run(head + titles + good + bad + tail, [], companion + rules);
  expect(messages.map((message) => message.severity)).toEqual(told === null ? [] : [told]);
  expect(failed).toBe(told === 'error');
});

test('the command is stronger than the table', () => {
  const rules = '\n## Rules\n\n| Rule | Severity |\n| --- | --- |\n| unknown-type | off |\n';
  const flags = new Map([['unknown-type', 'error']] as const);
  const page = head + titles + good + bad + tail;
  expect(run(page, [], companion + rules, flags).messages[0]?.severity).toBe('error');
});

test('strict counts what is told, not what would have been', () => {
  const page = head + titles + good + bad + tail;
  const strict = (severity: RuleSeverity): boolean =>
    generate([file('_api.md', companion), file('item.md', page)], {
      dialect: null,
      strict: true,
      severities: new Map([['unknown-type', severity]]),
    }).failed;
  expect(
    ['warning', 'info', 'off'].map((severity) =>
      strict(severity === 'off' ? 'off' : severity === 'info' ? 'info' : 'warning'),
    ),
  ).toEqual([true, false, false]);
});

test('an error that is lowered lets the output be written', () => {
  const page = head + titles + good + good.replace('string', 'number') + tail;
  expect(run(page).failed).toBe(true);
  const { files, failed } = run(page, [], companion, new Map([['duplicate-parameter', 'warning']]));
  expect(failed).toBe(false);
  expect(files).not.toEqual([]);
});

function run(
  page: string,
  more: readonly VFile[] = [],
  api = companion,
  severities: ReadonlyMap<string, RuleSeverity> = new Map(),
): Generated {
  const documents = [file('_api.md', api), file('item.md', page), ...more];
  return generate(documents, { dialect: null, strict: false, severities });
}

function rulesOf(page: string): readonly string[] {
  return run(page).messages.map(({ rule }) => rule);
}

function file(name: string, value: string): VFile {
  return new VFile({ path: `docs/${name}`, value });
}
