import { expect, test } from '@jest/globals';
import { placeDocuments } from '../generator/commands/document-places.js';
import type { Message } from '../generator/model/messages.js';
import { printGithub } from '../generator/print/reporters/print-github.js';
import { printJson } from '../generator/print/reporters/print-json.js';
import { printSarif } from '../generator/print/reporters/print-sarif.js';

const pathOf = (document: string): string => `some where/${document}`;

const message: Message = {
  rule: 'unknown-type',
  severity: 'warning',
  reason: 'Unexpected `50%`, expected {0} of [a](b)\n::error::boo',
  note: 'Did you mean it?\u202e',
  source: {
    document: 'docs/a,b:c%.md',
    start: { line: 3, column: 5 },
    end: { line: 3, column: 9 },
  },
  fix: {
    title: 'Replace `x` with `y`',
    source: {
      document: 'docs/a,b:c%.md',
      start: { line: 3, column: 6 },
      end: { line: 3, column: 7 },
    },
    range: { start: 40, end: 41 },
    text: 'y',
  },
};

const wide: Message = {
  ...message,
  severity: 'info',
  source: { ...message.source, end: { line: 4, column: 1 } },
  fix: null,
};

const summary = { pages: 2, actions: 1, schemas: 0, unknowns: null };

test('JSON holds every message and the counts, and nothing that a terminal obeys', () => {
  const text = printJson({ messages: [message, wide], summary, failed: true }, pathOf);
  expect(text).toMatch(/^\{[^]*\}\n$/);
  expect(text).not.toMatch(/[^\P{C}\n]/u);
  expect(JSON.parse(text)).toEqual({
    version: 1,
    failed: true,
    summary: { pages: 2, actions: 1, schemas: 0, unknowns: null, errors: 0, warnings: 1, infos: 1 },
    messages: [
      {
        path: 'some where/docs/a,b:c%.md',
        start: { line: 3, column: 5 },
        end: { line: 3, column: 9 },
        rule: 'unknown-type',
        severity: 'warning',
        reason: message.reason,
        note: message.note,
        fix: {
          title: 'Replace `x` with `y`',
          start: { line: 3, column: 6 },
          end: { line: 3, column: 7 },
          range: { start: 40, end: 41 },
          text: 'y',
        },
      },
      expect.objectContaining({ severity: 'info', fix: null }),
    ],
  });
});

test('a workflow command is one line, whatever stands in the document', () => {
  expect(printGithub([message, wide], pathOf)).toBe(
    '::warning file=some where/docs/a%2Cb%3Ac%25.md,line=3,endLine=3,col=5,endColumn=9,' +
      'title=unknown-type::Unexpected `50%25`, expected {0} of [a](b)%0A::error::boo. ' +
      'Did you mean it?\u202e\n' +
      '::notice file=some where/docs/a%2Cb%3Ac%25.md,line=3,endLine=4,' +
      'title=unknown-type::Unexpected `50%25`, expected {0} of [a](b)%0A::error::boo. ' +
      'Did you mean it?\u202e\n',
  );
});

test('SARIF names the rule, the place, the page and the fix', () => {
  const log: unknown = JSON.parse(
    printSarif([message, wide], {
      root: 'file:///repository/',
      urlOf: (document) => document.split('/').map(encodeURIComponent).join('/'),
      pageOf: (rule) => ({ text: `# ${rule}`, summary: 'A type cell names no type.' }),
      version: '1.2.3',
    }),
  );
  const artifactLocation = { uri: 'docs/a%2Cb%3Ac%25.md', uriBaseId: 'SRCROOT' };
  expect(log).toEqual({
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sdkdown',
            semanticVersion: '1.2.3',
            rules: [
              {
                id: 'unknown-type',
                shortDescription: { text: 'A type cell names no type.' },
                fullDescription: { text: 'A type cell names no type.' },
                help: { text: '# unknown-type', markdown: '# unknown-type' },
              },
            ],
          },
        },
        originalUriBaseIds: { SRCROOT: { uri: 'file:///repository/' } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'unknown-type',
            ruleIndex: 0,
            level: 'warning',
            message: {
              text: 'Unexpected `50%`, expected {{0}} of \\[a](b)\n::error::boo. Did you mean it?\u202e',
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation,
                  region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
                },
              },
            ],
            fixes: [
              {
                description: { text: 'Replace `x` with `y`' },
                artifactChanges: [
                  {
                    artifactLocation,
                    replacements: [
                      {
                        deletedRegion: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 7 },
                        insertedContent: { text: 'y' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
          expect.objectContaining({ level: 'note' }),
        ],
      },
    ],
  });
});

test.each([
  ['api/docs', 'docs/a b.md', 'api/docs/a b.md', 'api/docs/a%20b.md'],
  ['docs', 'docs/a.md', 'docs/a.md', 'docs/a.md'],
  ['.', `${process.cwd().split('/').at(-1) ?? ''}/a.md`, 'a.md', 'a.md'],
  ['api/docs', 'schemas/a.json', 'api/schemas/a.json', 'api/schemas/a.json'],
])('in %s, %s is %s', (docs, document, path, url) => {
  const places = placeDocuments(docs);
  expect(places.pathOf(document)).toBe(path);
  expect(places.urlOf(document)).toBe(url);
});

test('a document above the working directory has an absolute URL', () => {
  expect(placeDocuments('../docs').urlOf('docs/a b.md')).toMatch(
    /^file:\/\/\/.*\/docs\/a%20b\.md$/,
  );
});
