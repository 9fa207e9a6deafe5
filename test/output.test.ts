import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { generateFolder } from './generate-folder.js';
import { projectRoot } from './project-root.js';

const casesFolder = join(projectRoot, 'test/output');
const cases = (await readdir(casesFolder)).sort();

/** The runtime is the same in every output, so the cases leave it out. */
function isRuntime(path: string): boolean {
  return path.startsWith('src/runtime/');
}

async function readFolder(folder: string): Promise<readonly GeneratedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.replaceAll('\\', '/'),
      content: await readFile(join(folder, path), 'utf8'),
    })),
  );
}

async function writeFolder(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

describe('output', () => {
  test.each(cases.map((name) => [name.replaceAll('-', ' '), name]))('%s', async (_, name) => {
    const expectedFolder = join(casesFolder, name, 'output');
    const generated = await generateFolder(join(casesFolder, name, 'docs'));
    const files = generated.filter(({ path }) => !isRuntime(path));
    if (!existsSync(expectedFolder) || process.env['UPDATE'] === '1') {
      const isNew = !existsSync(expectedFolder);
      await writeFolder(expectedFolder, files);
      if (isNew) throw new Error(`wrote test/output/${name}/output: read it, then run again`);
    }
    const expected = await readFolder(expectedFolder);
    const byPath = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
    expect(byPath.map(({ path }) => path)).toEqual(expected.map(({ path }) => path).sort());
    for (const { path, content } of expected) {
      expect({ path, content: byPath.find((file) => file.path === path)?.content }).toEqual({
        path,
        content,
      });
    }
  });
});

test('the outputs carry the runtime as it stands in the templates, each what it needs of it', async () => {
  const templates = await readFolder(join(projectRoot, 'templates/runtime'));
  const carried = await Promise.all(
    cases.map(async (name) => {
      const generated = await generateFolder(join(casesFolder, name, 'docs'));
      const runtime = generated.filter(({ path }) => isRuntime(path));
      return { name, paths: runtime.map(({ path }) => path.replace('src/runtime/', '')).sort() };
    }),
  );
  const all = new Set(carried.flatMap(({ paths }) => paths));
  expect([...all].sort()).toEqual(templates.map(({ path }) => path));

  const carriersOf = (folder: string): readonly string[] =>
    carried
      .filter(({ paths }) => paths.some((path) => path.startsWith(folder)))
      .map(({ name }) => name);
  expect(carriersOf('events/')).toEqual(['pages-and-streams-of-events']);
  expect(carriersOf('request/multipart/')).not.toContain('pages-and-streams-of-events');
  expect(carriersOf('exchange/')).toEqual(cases);
});
