import type { GeneratedFile } from '../generator/model/generated-file.js';
import { GeneratedPackage } from './generated-package.js';

/**
 * Outputs by names that folders may have: all of them as one project, which a compiler reads at once.
 * @param outDir where the compiler writes, and jest finds the tests; nowhere if `null`
 */
export async function writeTogether(
  outputs: ReadonlyMap<string, readonly GeneratedFile[]>,
  outDir: string | null = null,
): Promise<GeneratedPackage> {
  const [first = []] = outputs.values();
  const settings = first.find(({ path }) => path === 'tsconfig.json')?.content ?? '';
  const types = outDir === null ? '"types": ["node"], "noEmit": true' : '"types": ["node"]';
  const one = settings
    .replace('"types": []', types)
    .replace('"outDir": "dist"', `"outDir": "${outDir ?? 'dist'}"`)
    .replace('"include": ["src"]', '"include": ["*/src", "*/test"]');
  const jest = {
    rootDir: outDir ?? 'dist',
    testMatch: ['<rootDir>/*/test/*.test.js'],
    transform: {},
  };
  return GeneratedPackage.write([
    { path: 'tsconfig.json', content: one },
    { path: 'package.json', content: JSON.stringify({ type: 'module', jest }) },
    ...[...outputs].flatMap(([name, files]) =>
      files.map(({ path, content }) => ({ path: `${name}/${path}`, content })),
    ),
  ]);
}
