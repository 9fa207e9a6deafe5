import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { InstalledSdkdown } from './installed-sdkdown.js';
import { projectRoot } from './project-root.js';

/** By name, the file that shows it, and the place in there. */
const examples = [
  ['the-example-of-its-comment', 'generator/index.ts', '@example'],
  ['the-example-of-the-readme', 'README.md', '### As a library'],
] as const;

/** Node's own name for it, until 23.5 and since. */
const permissions = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

const wrong = `
import { generate, type Document, type Generated, type Message } from 'sdkdown';

const documents: readonly Document[] = [];
export const { messages }: Generated = generate(documents, { strict: true });
// @ts-expect-error: no such severity
export const found = messages.filter(({ severity }: Message) => severity === 'fatal');
// @ts-expect-error: a document has a path
generate([{ text: '' }]);
// @ts-expect-error: a misspelled option
generate([], { strikt: true });
// @ts-expect-error: the result is read-only
generate([]).files = [];
`;

let installed: InstalledSdkdown;

beforeAll(async () => {
  installed = await InstalledSdkdown.install();
}, 180_000);

afterAll(() => installed.remove());

describe('the package', () => {
  test('is as publint wants it', async () => {
    const tarball = new Uint8Array(installed.tarball).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  test('has types wherever ES modules are imported', async () => {
    const checked = await checkPackage(createPackageFromTarballData(installed.tarball));
    if (checked.types === false) throw new Error('the package has no types');
    expect(checked.types.kind).toBe('included');
    for (const kind of ['node16-esm', 'bundler'] as const) {
      const found = checked.entrypoints['.']?.resolutions[kind].resolution?.fileName;
      expect(found).toMatch(/\/generator\/index\.d\.ts$/);
    }
    // The profile `esm-only`: who can only `require` is told so by Node.
    const problems = checked.problems.filter(
      (problem) =>
        !('resolutionKind' in problem) || /^(node16-esm|bundler)$/.test(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  test('holds what runs and its types, and nothing else', async () => {
    const home = join(installed.folder, 'node_modules/sdkdown');
    const entries = await readdir(home, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
      .map((path) => path.replaceAll('\\', '/'));
    const expected =
      /^(LICENSE|README\.md|package\.json|templates\/.*|generator\/rules\/[\w-]+\.md|dist\/generator\/.*(\.js|\.cjs|\.d\.ts)|dist\/generator\/bundle\/LICENSES\.txt)$/;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    const source = await readFile(join(home, 'dist/generator/index.js'), 'utf8');
    expect(source).not.toContain('sourceMappingURL');
  });

  test('runs nothing when it is installed', () => {
    const scripts = Object.keys(installed.manifest['scripts'] ?? {});
    expect(scripts).toContain('prepack');
    expect(scripts.filter((name) => /^((pre|post)?install|prepare)$/.test(name))).toEqual([]);
  });
});

describe('the command, installed elsewhere,', () => {
  beforeAll(() => copyPages('input-docs'));

  test('helps', async () => {
    const { exitCode, stdout } = await installed.runCommand(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('sdkdown generate');
  });

  test('explains a rule', async () => {
    const { exitCode, stdout } = await installed.runCommand(['--explain', 'dead-schema-link']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('dead-schema-link');
  });

  test('generates what this repository commits, byte for byte, and finds it fresh', async () => {
    expect(await installed.runCommand(['check'])).toMatchObject({ exitCode: 1 });
    expect(await installed.runCommand(['generate'])).toMatchObject({ exitCode: 0 });
    const generated = await readFiles(join(installed.folder, 'output'));
    expect(generated.size).toBeGreaterThan(100);
    expect(generated).toEqual(await readFiles(join(projectRoot, 'output')));
    expect(await installed.runCommand(['check'])).toMatchObject({ exitCode: 0 });
  });
});

describe('the library', () => {
  beforeAll(async () => {
    for (const [name, path, place] of examples) {
      const text = await readFile(join(projectRoot, path), 'utf8');
      await installed.put(`${name}.ts`, exampleAfter(place, text));
    }
    await installed.put('wrong.ts', wrong);
    await copyPages('docs');
  });

  test.each([
    ['typescript-7', 'esnext', 'bundler'],
    ['typescript-7', 'nodenext', 'nodenext'],
    ['typescript', 'esnext', 'bundler'],
    ['typescript', 'nodenext', 'nodenext'],
  ])(
    'does what its examples show, under %s with %s, %s, and refuses what its types do not say',
    async (compiler, module, resolution) => {
      const compiled = await installed.runNode([
        join(projectRoot, 'node_modules', compiler, 'bin', 'tsc'),
        ...['--target', 'es2022', '--lib', 'es2023,dom', '--skipLibCheck', 'false'],
        ...['--typeRoots', join(projectRoot, 'node_modules', '@types'), '--types', 'node'],
        ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
        ...['--module', module, '--moduleResolution', resolution],
        ...[...examples.map(([name]) => `${name}.ts`), 'wrong.ts'],
      ]);
      expect(compiled).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    },
  );

  test.each(examples.map(([name]) => name))(
    'runs %s without leave to write or to read elsewhere',
    async (name) => {
      const { exitCode, stdout, stderr } = await installed.runNode([
        permissions,
        `--allow-fs-read=${await realpath(installed.folder)}/*`,
        `--allow-fs-read=${join(projectRoot, 'node_modules')}/*`,
        '--no-warnings',
        join(installed.folder, `${name}.js`),
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(/^src\/client\.ts \d+$/m);
    },
  );
});

async function copyPages(name: string): Promise<void> {
  await cp(join(projectRoot, 'input-docs'), join(installed.folder, name), { recursive: true });
}

/** The first fence after a place; a comment's stars are no part of it. */
function exampleAfter(place: string, text: string): string {
  const at = text.indexOf(place);
  const [, fence] = /```ts\n(.*?)\n(?: \* )?```/s.exec(text.slice(at)) ?? [];
  if (at === -1 || fence === undefined) throw new Error(`no example after ${place}`);
  return fence.replace(/^ \* ?/gm, '');
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/^[/\\](node_modules|dist)[/\\]/.test(path.slice(folder.length)));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return new Map(files);
}
