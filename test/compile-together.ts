import type { GeneratedFile } from '../generator/model/generated-file.js';
import { GeneratedPackage } from './generated-package.js';

/** Outputs by names that folders may have: all of them as one project, which a compiler reads at once. */
export async function writeTogether(
  outputs: ReadonlyMap<string, readonly GeneratedFile[]>,
): Promise<GeneratedPackage> {
  const [first = []] = outputs.values();
  const settings = first.find(({ path }) => path === 'tsconfig.json')?.content ?? '';
  const one = settings
    .replace('"types": []', '"types": ["node"], "noEmit": true')
    .replace('"include": ["src"]', '"include": ["*/src", "*/test"]');
  return GeneratedPackage.write([
    { path: 'tsconfig.json', content: one },
    ...[...outputs].flatMap(([name, files]) =>
      files.map(({ path, content }) => ({ path: `${name}/${path}`, content })),
    ),
  ]);
}
