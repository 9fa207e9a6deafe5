import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { format } from 'prettier';
import { Project, SyntaxKind } from 'ts-morph';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { GeneratedPackage } from './generated-package.js';

const strictest = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--noImplicitOverride', '--noPropertyAccessFromIndexSignature', '--noImplicitReturns'],
  ...['--noFallthroughCasesInSwitch', '--noUnusedLocals', '--noUnusedParameters'],
  ...['--verbatimModuleSyntax', '--isolatedModules', '--erasableSyntaxOnly'],
];

const resolutions = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
} as const;

/** Compiled and run by the package's own means, as its users do it. */
const jestFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

export interface PackageSource {
  readonly name: string;
  readonly generate: () => Promise<readonly GeneratedFile[]>;
}

/** What holds for every package that is generated, whatever the pages are. */
export function describePackages(sources: readonly PackageSource[]): void {
  describe.each(sources)('the package generated from $name', ({ generate }) => {
    let files: readonly GeneratedFile[] = [];
    let generated: GeneratedPackage;

    beforeAll(async () => {
      files = await generate();
      generated = await GeneratedPackage.write(files);
    });

    afterAll(() => generated.remove());

    describe.each(['typescript', 'typescript-7'] as const)('under %s', (compiler) => {
      test.each(['nodenext', 'bundler'] as const)('has no error with %s', async (resolution) => {
        const flags = ['-p', 'test', ...strictest, ...resolutions[resolution]];
        expect(await generated.compile(compiler, flags)).toEqual({ exitCode: 0, output: '' });
      });

      test('needs no types of Node', async () => {
        const flags = ['-p', '.', ...strictest];
        expect(await generated.compile(compiler, flags)).toEqual({ exitCode: 0, output: '' });
      });
    });

    test('passes its own tests', async () => {
      expect(await generated.compile('typescript-7', ['-p', 'test'])).toEqual({
        exitCode: 0,
        output: '',
      });
      const jest = 'node_modules/jest/bin/jest.js';
      const { exitCode, output } = await generated.run(jest, ['--silent'], jestFlags);
      expect(output).toMatch(/Tests: +\d+ passed, \d+ total/);
      expect(exitCode).toBe(0);
    });

    test('says any nowhere', () => {
      const project = new Project({ useInMemoryFileSystem: true });
      for (const { path, content } of files.filter(({ path: name }) => name.endsWith('.ts'))) {
        const source = project.createSourceFile(path, content);
        const found = source.getDescendantsOfKind(SyntaxKind.AnyKeyword);
        expect([path, found.map((node) => node.getStartLineNumber())]).toEqual([path, []]);
      }
    });

    test('has no line wider than 120 columns, but for links', () => {
      const wide = files.flatMap(({ path, content }) =>
        content
          .split('\n')
          .filter((line) => line.length > 120 && !line.includes('://'))
          .map((line) => `${path}: ${line}`),
      );
      expect(wide).toEqual([]);
    });

    test('looks as a formatter prints it', async () => {
      for (const { path, content } of files.filter(({ path: name }) => /\.(?:ts|md)$/.test(name))) {
        const parser = path.endsWith('.ts') ? 'typescript' : 'markdown';
        const formatted = await format(content, { parser, singleQuote: true, printWidth: 100 });
        expect({ path, content }).toEqual({ path, content: formatted });
      }
    });
  });
}
