import { expect, test } from '@jest/globals';
import {
  checkPackageHomes,
  checkProcess,
  checkRoomImports,
  checkRuntimeImports,
} from './architecture/imports.js';
import {
  checkBarrels,
  checkFileNames,
  checkFileSizes,
  checkFolderSizes,
  checkFunctionNames,
} from './architecture/sizes-and-names.js';
import { file, type RuleCase } from './architecture/rule-case.js';
import { readRepository } from './architecture/source-file.js';
import { quotingCases } from './architecture/quoting-cases.js';
import { reachCases } from './architecture/reach.js';
import { checkEscapes, checkModel } from './architecture/syntax.js';
import { checkDependencies, checkMachinePaths, checkTemplates } from './architecture/texts.js';

const repository = readRepository();
const long = 'a;\n'.repeat(251);

const rules: readonly RuleCase[] = [
  [
    'a room imports another room',
    checkRoomImports,
    file('generator/2-parse/a/b.ts', "import { x } from '../../1-read/index.js';"),
    file('generator/2-parse/a/b.ts', "import { x } from '../c.js'; import 'vfile';"),
  ],
  [
    'a room imports the type of another room',
    checkRoomImports,
    file('generator/5-emit/b.ts', "export type X = import('../4-plan/index.js').X;"),
    file('generator/5-emit/b.ts', "export type X = import('../model/plan.js').Plan;"),
  ],
  [
    'a room that only reads uses the quoting functions',
    checkRoomImports,
    file('generator/3-check/b.ts', "import { x } from '../text/string-text.js';"),
    file('generator/4-plan/b.ts', "import { x } from '../text/string-text.js';"),
  ],
  [
    'a command imports a room of the pipeline',
    checkRoomImports,
    file('generator/commands/a.ts', "const { plan } = await import('../4-plan/index.js');"),
    file('generator/commands/a.ts', "import { x } from '../6-write/index.js';"),
  ],
  [
    'cli.ts imports a room',
    checkRoomImports,
    file('generator/cli.ts', "import { x } from './6-write/index.js';"),
    file('generator/cli.ts', "import { x } from './commands/check.js';"),
  ],
  [
    'generate.ts goes past an index.ts',
    checkRoomImports,
    file('generator/generate.ts', "import { x } from './4-plan/names/allocator.js';"),
    file('generator/generate.ts', "import { x } from './4-plan/index.js';"),
  ],
  [
    'the comparison imports a room',
    checkRoomImports,
    file('generator/compare/a/b.ts', "import { x } from '../../4-plan/index.js';"),
    file('generator/compare/a/b.ts', "import { x } from '../../model/api.js';"),
  ],
  [
    'a program is started elsewhere',
    checkPackageHomes,
    file('generator/commands/b.ts', "import { spawn } from 'node:child_process';"),
    file('generator/1-read/b.ts', "import { spawn } from 'node:child_process';"),
  ],
  [
    'another file imports a room',
    checkRoomImports,
    file('generator/print-it.ts', "export { x } from './6-write/index.js';"),
    file('generator/print-it.ts', "import { x } from './options.js';"),
  ],
  [
    'the model imports something',
    checkRoomImports,
    file('generator/model/api.ts', "import type { x } from '../options.js';"),
    file('generator/model/plan.ts', "import type { x } from './api.js';"),
  ],
  [
    'Markdown is read elsewhere',
    checkPackageHomes,
    file('generator/3-check/b.ts', "import { unified } from 'unified';"),
    file('generator/2-parse/b.ts', "import { unified } from 'unified';"),
  ],
  [
    'handlebars has a second home',
    checkPackageHomes,
    file('generator/5-emit/b.ts', "import Handlebars from 'handlebars/runtime.js';"),
    file('generator/5-emit/template.ts', "import Handlebars from 'handlebars';"),
  ],
  [
    'files are read elsewhere',
    checkPackageHomes,
    file('generator/4-plan/b.ts', "import { readFile } from 'fs/promises';"),
    file('generator/6-write/b.ts', "import { readFile } from 'node:fs';"),
  ],
  [
    'ts-morph is used elsewhere',
    checkPackageHomes,
    file('generator/5-emit/b.ts', "import { Project } from 'ts-morph';"),
    file('generator/5-emit/structures.ts', "import { Project } from 'ts-morph';"),
  ],
  [
    'the runtime depends on something',
    checkRuntimeImports,
    file('templates/runtime/b.ts', "import { Agent } from 'node:http';"),
    file('templates/runtime/b.ts', "import { x } from './c.js';"),
  ],
  [
    'process is known elsewhere',
    checkProcess,
    file('generator/4-plan/b.ts', 'export const x = globalThis.process.env;'),
    file('generator/4-plan/b.ts', '/** The process. */ export const x = "process";'),
  ],
  [
    'a file is too long',
    checkFileSizes,
    file('generator/4-plan/b.ts', long),
    file('generator/4-plan/b.ts', long.slice(3)),
  ],
  [
    'a folder is too long',
    checkFolderSizes,
    file('generator/4-plan/b.ts', long.repeat(3)),
    file('generator/4-plan/b.ts', long),
  ],
  [
    'a file is called utils',
    checkFileNames,
    file('generator/4-plan/utils.ts', ''),
    file('generator/4-plan/use.ts', ''),
  ],
  [
    'a folder is called helpers',
    checkFileNames,
    file('test/helpers/a.ts', ''),
    file('generator/4-plan/types/a.ts', ''),
  ],
  [
    'a file is called types.ts',
    checkFileNames,
    file('templates/runtime/types.ts', ''),
    file('templates/runtime/name-types.ts', ''),
  ],
  [
    'a file is not in kebab-case',
    checkFileNames,
    file('generator/4-plan/planName.ts', ''),
    file('generator/4-plan/plan-name.ts', ''),
  ],
  [
    'a function has a verb that says nothing',
    checkFunctionNames,
    file('generator/4-plan/b.ts', 'const handleName = () => {};'),
    file('generator/4-plan/b.ts', 'function document() {} const getter = 1;'),
  ],
  [
    'a file only passes on what others export',
    checkBarrels,
    file('generator/4-plan/names/index.ts', "export * from './allocator.js';"),
    file('generator/5-emit/targets/index.ts', "export * from './client/index.js';"),
  ],
  ...[
    ['any', 'export const x: any = 1;', 'export const any = 1;'],
    ['a non-null assertion', 'export const x = y!.z;', 'export const x = !y.z;'],
    ['a type assertion', 'export const x = y as string;', 'export const x = [1] as const;'],
    ['an old type assertion', 'export const x = <string>y;', 'export const x = f<string>(y);'],
  ].map(
    ([name = '', bad = '', good = '']) =>
      [
        `there is ${name}`,
        checkEscapes,
        file('templates/runtime/b.ts', bad),
        file('test/b.test.ts', good),
      ] as const,
  ),
  ...[
    ['a function', 'export function x() {}'],
    ['a value', 'export const x = 1;'],
    ['an optional field', 'export interface X { readonly a?: string }'],
    ['a field that can be written', 'export interface X { a: string }'],
    ['a method', 'export interface X { a(): string }'],
    ['an import that is no type', "import { a } from './b.js';"],
  ].map(
    ([name = '', bad = '']) =>
      [
        `the model holds ${name}`,
        checkModel,
        file('generator/model/b.ts', bad),
        file(
          'generator/model/b.ts',
          'declare const a: unique symbol; export interface X { readonly a: string | null }',
        ),
      ] as const,
  ),
  ...['{{@root.name}}', '{{#each a}}{{../name}}{{/each}}', '{{else if a}}', '{{{name}}}'].map(
    (text) =>
      [
        `a template has ${text}`,
        checkTemplates,
        file('templates/client/b.hbs', text),
        file('templates/client/b.hbs', '{{#if a}}{{string name}}{{else}}{{b.c}}{{/if}}'),
      ] as const,
  ),
  ...['/home', '/Users', '/tmp', ['C:', 'Users'].join('\\')].map(
    (place) =>
      [
        `a place below ${place} is named`,
        checkMachinePaths,
        file('README.md', `see ${place}${place.includes('\\') ? '\\' : '/'}somebody`),
        file('README.md', `see GET https://example.com${place}/{id} and .${place}/x`),
      ] as const,
  ),
  ...quotingCases,
  ...reachCases,
  [
    'a dependency is not explained',
    checkDependencies,
    file('package.json', '{"devDependencies": {"left-pad": "^1.0.0"}}'),
    null,
  ],
];

test.each([...new Map(rules.map(([, rule]) => [rule.name, rule]))])(
  '%s finds nothing in this repository',
  (_, rule) => {
    expect(rule(repository)).toEqual([]);
  },
);

test.each(rules.map(([name, ...rest]) => [name, ...rest] as const))(
  'it is noticed when %s',
  (_, rule, bad, good) => {
    expect(rule([bad])).toEqual([expect.stringContaining(bad.path.replace(/\/[^/]*$/, ''))]);
    expect(good === null ? [] : rule([good])).toEqual([]);
  },
);

test('the repository is read', () => {
  const paths = repository.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'generator/cli.ts']));
});
