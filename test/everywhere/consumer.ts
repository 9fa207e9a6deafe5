/** A package of somebody who uses a generated SDK: the checks, compiled against it as they would. */
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { generateFolder } from '../generate-folder.js';
import { GeneratedPackage } from '../generated-package.js';
import { projectRoot } from '../project-root.js';

const ours = join(projectRoot, 'test', 'everywhere');

export interface Consumer {
  /** Its modules are in `program/`, the SDK in `node_modules/notebook-api/`. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

/** @param serverUrl where the checks find the API */
export async function writeConsumer(serverUrl: string): Promise<Consumer> {
  const sdk = await GeneratedPackage.write(await generateFolder(join(ours, 'docs')));
  try {
    await compile(sdk, '.');
    const sources = join(ours, 'program');
    for (const name of await readdir(sources)) {
      const content = await readFile(join(sources, name), 'utf8');
      await sdk.replace({ path: `consumer/program/${name}`, content });
    }
    const address = `export const serverUrl = '${serverUrl}';\n`;
    await sdk.replace({ path: 'consumer/program/server-url.ts', content: address });
    await replaceJson(sdk, 'consumer/package.json', { type: 'module' });
    await replaceJson(sdk, 'consumer/tsconfig.json', { compilerOptions, include: ['program'] });
    const folder = join(sdk.folder, 'consumer');
    await mkdir(join(folder, 'node_modules'));
    await symlink(sdk.folder, join(folder, 'node_modules', 'notebook-api'), 'junction');
    await compile(sdk, 'consumer');
    return { folder, remove: () => sdk.remove() };
  } catch (error) {
    await sdk.remove();
    throw error;
  }
}

async function replaceJson(sdk: GeneratedPackage, path: string, value: object): Promise<void> {
  await sdk.replace({ path, content: JSON.stringify(value) });
}

async function compile(sdk: GeneratedPackage, project: string): Promise<void> {
  const { exitCode, output } = await sdk.compile('typescript', ['-p', project]);
  if (exitCode !== 0) throw new Error(`${project} does not compile:\n${output}`);
}
