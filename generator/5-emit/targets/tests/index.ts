import { byIdentity } from '../../../incremental/by-identity.js';
import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Plan } from '../../../model/plan.js';
import type { TestFilePlan } from '../../../model/plan/test-plan.js';
import { printHead, type FileImport } from '../../print-file.js';
import type { KnownFiles } from '../../known-files.js';
import { readTemplate, template, templatePaths } from '../../template.js';
import { operationTests, type OperationTests } from './operation-tests.js';

const testFile = template<{
  readonly head: string;
  readonly accessToken: string;
  readonly operations: readonly OperationTests[];
}>('tests/resource');

const support = templatePaths('tests/support').map((path): GeneratedFile => ({
  path: `test/support/${path}`,
  content: readTemplate(`tests/support/${path}`),
}));

/** `test/`: a file a resource, and the server that they run against. */
export function* emitTests({ tests }: Plan): Iterable<GeneratedFile> {
  yield* support;
  for (const file of tests) yield emitTestFile(file);
}

/** Files that were printed of parts of this plan before. */
export function knowTests({ tests }: Plan, known: KnownFiles): void {
  for (const file of tests) known(testPath(file), emitTestFile, file);
}

const emitTestFile = byIdentity((file: TestFilePlan): GeneratedFile => ({
  path: testPath(file),
  content: printTests(file),
}));

function testPath({ fileName }: TestFilePlan): string {
  return `test/${fileName}.test.ts`;
}

function printTests(file: TestFilePlan): string {
  const { document, memberName, accessToken, operations } = file;
  return testFile({
    head: printHead(document, testImports(file)),
    accessToken,
    operations: operations.map((operation) => operationTests(memberName, operation)),
  });
}

function testImports({ operations, typeNames }: TestFilePlan): readonly FileImport[] {
  const hasMissing = operations.some(({ missing }) => missing.length > 0);
  const errors = operations.flatMap((operation) => operation.errors);
  const hasStream = operations.some(({ isStream }) => isStream);
  const hasPlain = operations.some(({ isStream }) => !isStream);
  const hasPages = operations.some(({ itemsText }) => itemsText !== '');
  const values = new Set([
    ...(hasPlain ? ['ApiError'] : []),
    ...(hasMissing ? ['MissingParameterError'] : []),
    ...errors.map(({ className }) => className),
  ]);
  return [
    {
      from: '@jest/globals',
      values: ['afterAll', 'beforeAll', 'describe', 'expect', 'test'],
      types: [],
    },
    {
      from: '../src/index.js',
      values: [...[...values].sort(), 'createClient'],
      types: ['Client', ...typeNames],
    },
    {
      from: './support/calls.js',
      values: [
        ...(hasPlain ? ['calledBack'] : []),
        ...(hasStream ? ['dataOf'] : []),
        ...(hasMissing || errors.length > 0 ? ['failureOf'] : []),
        ...(hasPages ? ['itemsOf'] : []),
        ...(hasMissing ? ['without'] : []),
      ],
      types: [],
    },
    { from: './support/server.js', values: ['startServer'], types: ['TestServer'] },
  ];
}
