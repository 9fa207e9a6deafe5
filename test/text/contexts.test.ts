import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { projectRoot } from '../project-root.js';

const folder = join(projectRoot, 'generator/text');

/** What the page says of a file. */
interface Row {
  readonly file: string;
  readonly gives: string;
  readonly functions: readonly string[];
  readonly grammar: string;
}

const rows = readFileSync(join(folder, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.ts)'))
  .map((line): Row => {
    const [, , functions = '', file = '', gives = '', grammar = ''] = line.split(/ *\| */);
    return {
      file: /\((.*)\)/.exec(file)?.[1] ?? '',
      gives: gives.replaceAll('`', ''),
      functions: functions.replaceAll('`', '').split(', '),
      grammar,
    };
  });

/** What quotes for no place of its own. */
const others = ['printers.ts', 'tags.ts', 'vouch.ts'];

const files = ['', 'terminal/'].flatMap((below) =>
  readdirSync(join(folder, below))
    .filter((name) => name.endsWith('.ts') && !others.includes(name))
    .map((name) => `${below}${name}`),
);

test('the page names each file, once', () => {
  expect(rows.map(({ file }) => file).sort()).toEqual([...files].sort());
  expect(new Set(rows.map(({ grammar }) => grammar)).size).toBe(rows.length);
});

test.each(rows)('$file quotes as the page says', ({ file, gives, functions, grammar }) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(quotingFunctions(text)).toEqual(functions.map((name) => `${name}: ${gives}`));
  const said = text.replace(/\n \*\s*/g, ' ');
  expect(said).toContain(`Grammar: ${grammar}`);
});

/** The functions of a file that give text, and of what type. */
function quotingFunctions(text: string): readonly string[] {
  return ts
    .createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isFunctionDeclaration)
    .filter(({ modifiers = [] }) => modifiers.some(({ kind }) => kind === exported))
    .map(({ name, type }) => `${name?.text ?? ''}: ${type?.getText() ?? ''}`)
    .filter((signature) => !/: (boolean|value is .*)$/.test(signature));
}

const exported = ts.SyntaxKind.ExportKeyword;
