import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { readDocuments } from '../../generator/1-read/index.js';
import { planTypeName } from '../../generator/4-plan/names/identifiers.js';
import { reservedConstantNames, reservedWords } from '../../generator/4-plan/names/reserved.js';
import { generate } from '../../generator/generate.js';
import { nodesOf } from '../architecture/source-file.js';
import { projectRoot } from '../project-root.js';

const { FirstKeyword, LastKeyword } = ts.SyntaxKind;
const kinds = [...new Set(Object.values(ts.SyntaxKind))];
const keywords = kinds.flatMap((kind) => {
  const isKeyword = typeof kind !== 'string' && kind >= FirstKeyword && kind <= LastKeyword;
  return isKeyword ? [ts.tokenToString(kind) ?? ''] : [];
});
/** What is no keyword, and means something all the same. */
const others = ['arguments', 'eval', 'exports', 'globalThis', 'Infinity', 'NaN', 'Promise', 'self'];

/** Those of the words that a module cannot declare a constant as. */
function refusedAsConstants(words: readonly string[], module: ts.ModuleKind): readonly string[] {
  const files = new Map(words.map((word) => [`/${word}.ts`, `export const ${word}: number = 1;`]));
  const program = ts.createProgram(
    [...files.keys()],
    { strict: true, noLib: true, types: [], target: ts.ScriptTarget.ESNext, module },
    {
      fileExists: (path) => files.has(path),
      readFile: (path) => files.get(path),
      getSourceFile: (path) =>
        files.has(path)
          ? ts.createSourceFile(path, files.get(path) ?? '', ts.ScriptTarget.ESNext)
          : undefined,
      writeFile: () => undefined,
      getDefaultLibFileName: () => '/lib.d.ts',
      useCaseSensitiveFileNames: () => true,
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => '/',
      getNewLine: () => '\n',
    },
  );
  return words.filter((word) => {
    const file = program.getSourceFile(`/${word}.ts`);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.length > 0;
  });
}

test('the words that are reserved are those that the compiler refuses', () => {
  const words = [...keywords, ...others];
  const { ESNext, CommonJS } = ts.ModuleKind;
  const refused = [ESNext, CommonJS].flatMap((module) => refusedAsConstants(words, module));
  expect([...reservedWords].sort()).toEqual([...new Set(refused)].sort());
  expect(reservedWords).toEqual(expect.arrayContaining(['delete', 'eval', 'exports', 'static']));
});

test('a type is called as no keyword is', () => {
  expect(keywords.length).toBeGreaterThan(80);
  for (const keyword of keywords) expect(keywords).not.toContain(planTypeName(keyword));
});

test('no operation is called as what its file binds', async () => {
  const folders = ['pages-and-streams-of-events', 'every-place-a-parameter-can-travel-in'];
  const outputs = await Promise.all(
    folders.map((folder) => readDocuments(join(projectRoot, 'test/output', folder, 'docs'))),
  );
  const bound = outputs
    .flatMap((documents) => generate(documents, { dialect: null, strict: false }).files)
    .filter(({ path }) => path.startsWith('src/resources/'))
    .flatMap(({ path, content }) => nodesOf({ path, text: content }))
    .flatMap((node) => {
      const isValue = ts.isImportSpecifier(node) && !ts.isTypeOnlyImportDeclaration(node);
      return isValue || ts.isParameter(node) ? [node.name.getText()] : [];
    });
  expect(bound).toEqual(expect.arrayContaining(['sendPaged', 'streamEvents', 'last', 'http']));
  expect(bound.filter((name) => !reservedConstantNames.includes(name))).toEqual([]);
});
