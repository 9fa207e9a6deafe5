import { byIdentity } from '../../../incremental/by-identity.js';
import type { Plan } from '../../../model/plan.js';
import type { TestFilePlan } from '../../../model/plan/test-plan.js';
import type { Code, Path } from '../../../model/quoted.js';
import { stringText } from '../../../text/string-text.js';
import { ownName, ownNames, ownPath } from '../../../text/tags.js';
import type { EmittedFile } from '../../emitted-file.js';
import { printHead, type FileImport } from '../../print-file.js';
import type { KnownFile, KnownFiles } from '../../known-files.js';
import { codeTemplate, copiedTemplate, templatePaths } from '../../template.js';
import { operationTests, type OperationTests } from './operation-tests.js';

const testFile = codeTemplate<{
  readonly head: Code;
  readonly accessTokenText: Code;
  readonly operations: readonly OperationTests[];
}>('tests/resource');

const support = templatePaths('tests/support').map((path): EmittedFile => ({
  path: ownPath`test/support/${path}`,
  content: copiedTemplate(`tests/support/${path}`),
}));

/** `test/`: a file a resource, and the server that they run against. */
export function* emitTests({ tests }: Plan): Iterable<EmittedFile | KnownFile> {
  yield* support;
  for (const file of tests) yield emitTestFile(file);
}

/** Files that were printed of parts of this plan before. */
export function knowTests({ tests }: Plan, known: KnownFiles): void {
  for (const file of tests) known(testPath(file), emitTestFile, file);
}

export const emitTestFile = byIdentity((file: TestFilePlan): EmittedFile | KnownFile => ({
  path: testPath(file),
  content: printTests(file),
}));

function testPath({ fileName }: TestFilePlan): Path {
  return ownPath`test/${fileName}.test.ts`;
}

function printTests(file: TestFilePlan): Code {
  const { document, memberName, accessToken, operations } = file;
  return testFile({
    head: printHead(document, testImports(file)),
    accessTokenText: stringText(accessToken),
    operations: operations.map((operation) => operationTests(memberName, operation)),
  });
}

function testImports({ operations, typeNames }: TestFilePlan): readonly FileImport[] {
  const hasMissing = operations.some(({ missing }) => missing.length > 0);
  const errors = operations.flatMap((operation) => operation.errors);
  const hasStream = operations.some(({ isStream }) => isStream);
  const hasPlain = operations.some(({ isStream, refusal }) => !isStream && refusal === null);
  const refusals = operations.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
  const hasPages = operations.some(({ itemsText }) => itemsText !== '');
  const values = new Set([
    ...(hasPlain ? [ownName`ApiError`] : []),
    ...(hasMissing ? [ownName`MissingParameterError`] : []),
    ...errors.map(({ className }) => className),
    ...refusals,
  ]);
  return [
    {
      from: ownPath`@jest/globals`,
      values: ownNames`afterAll beforeAll describe expect test`,
      types: [],
    },
    {
      from: ownPath`../src/index.js`,
      values: [...[...values].sort(), ownName`createClient`],
      types: [ownName`Client`, ...typeNames],
    },
    {
      from: ownPath`./support/calls.js`,
      values: [
        ...(hasPlain ? [ownName`calledBack`] : []),
        ...(hasStream ? [ownName`dataOf`] : []),
        ...(hasMissing || errors.length + refusals.length > 0 ? [ownName`failureOf`] : []),
        ...(hasPages ? [ownName`itemsOf`] : []),
        ...(hasMissing ? [ownName`without`] : []),
      ],
      types: [],
    },
    {
      from: ownPath`./support/server.js`,
      values: ownNames`startServer`,
      types: ownNames`TestServer`,
    },
  ];
}
