import { tableLines } from './deleted-cells.js';
import { misspell } from './misspell.js';
import { replaced, type MistakeKind, type Spot } from './mistake.js';
import type { PageText } from './page-lines.js';

/** Columns whose cells name something, and whether case tells names apart there. */
const namingColumns: ReadonlyMap<string, boolean> = new Map([
  ['Name', true],
  ['Action', true],
  ['Parameter', true],
  ['Setting', false],
  ['Type', false],
  ['In', false],
  ['Style', false],
  ['Code', true],
]);

/** Names in tables: of parameters, types, statuses, settings, and the titles of columns. */
export const misspeltCells: MistakeKind = {
  name: 'a name in a table is misspelt',
  spots: (page) =>
    tableLines(page).flatMap(([line, row]) => {
      const where = row.section;
      if (row.kind === 'titles') {
        return row.cells.map(({ text, start, column }) =>
          misspelt(`title ${column} of ${where}`, line, row.text, start, text, false),
        );
      }
      if (row.kind === 'dashes') return [];
      return row.cells.flatMap(({ column, text, start }): readonly Spot[] => {
        const what = `${column} of ${where}`;
        const label = /^\[([^\]]+)\]/.exec(text)?.[1];
        if (label !== undefined) {
          return [misspelt(`label of a link, ${what}`, line, row.text, start + 1, label, true)];
        }
        if (column === 'Request') return requestNames(line, row.text, start, text);
        const isCased = namingColumns.get(column);
        if (isCased === undefined || text === '') return [];
        return [misspelt(what, line, row.text, start, text, isCased || where === 'headers')];
      });
    }),
};

function requestNames(line: number, row: string, start: number, request: string): readonly Spot[] {
  const method = /^[A-Z]+/.exec(request)?.[0] ?? '';
  return [
    misspelt('method of routes', line, row, start, method, true),
    ...[...request.matchAll(/\{([^}]+)\}/g)].map(({ index, 1: name = '' }) =>
      misspelt('path parameter of routes', line, row, start + index + 1, name, true),
    ),
    ...[...request.matchAll(/\/([\w-]+)/g)].map(({ index, 1: name = '' }) =>
      misspelt('path segment of routes', line, row, start + index + 1, name, true),
    ),
  ];
}

/** Headings: of pages, actions, sections and schemas. */
export const misspeltHeadings: MistakeKind = {
  name: 'a heading is misspelt',
  spots: (page) =>
    page.lines.flatMap((line, index) => {
      if (line.kind !== 'heading') return [];
      // Not the anchor that a heading sets itself.
      const title = line.title.replace(/^.*>\s*/, '');
      const start = line.text.lastIndexOf(title);
      return [
        misspelt(
          headingKind(page, title, line.above.length),
          index + 1,
          line.text,
          start,
          title,
          false,
        ),
      ];
    }),
};

function headingKind(page: PageText, title: string, depth: number): string {
  const name = page.document.slice(page.document.lastIndexOf('/') + 1);
  if (depth === 0) return `title of ${name.startsWith('_') ? name : 'a page'}`;
  if (name === '_schemas.md') return `heading of _schemas.md, depth ${depth}`;
  if (name === '_api.md') return `section of _api.md`;
  return depth === 1 && title !== 'Contents' ? 'action' : `section ${title}`;
}

/** What examples call and pass. */
export const misspeltExamples: MistakeKind = {
  name: 'a name in an example is misspelt',
  spots: (page) =>
    page.lines.flatMap((line, index) => {
      if (
        line.kind !== 'code' ||
        line.language !== 'javascript' ||
        /_schemas\.md$/.test(page.document)
      )
        return [];
      const { text } = line;
      const call = /\bclient\.(\w+)\.(\w+)\(/.exec(text);
      const key = /^ {2}(\w+)(?=: |,$)/.exec(text);
      const spots: Spot[] = [];
      if (call !== null) {
        const [, resource = '', name = ''] = call;
        const start = call.index + 'client.'.length;
        spots.push(
          misspelt('resource that an example calls', index + 1, text, start, resource, true),
        );
        spots.push(
          misspelt(
            'action that an example calls',
            index + 1,
            text,
            start + resource.length + 1,
            name,
            true,
          ),
        );
      }
      if (key !== null) {
        spots.push(
          misspelt('parameter that an example passes', index + 1, text, 2, key[1] ?? '', true),
        );
      }
      return spots;
    }),
};

export function misspelt(
  what: string,
  line: number,
  text: string,
  start: number,
  name: string,
  isCased: boolean,
): Spot {
  return {
    what,
    line,
    change: (random) => {
      const word = misspell(name, random, isCased);
      return word === null ? null : [replaced(text, start, name, word)];
    },
  };
}
