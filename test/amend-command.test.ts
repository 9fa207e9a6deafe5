import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InstalledSdkdown } from './installed-sdkdown.js';
import { projectRoot } from './project-root.js';

let installed: InstalledSdkdown;
let page: string;
let text: string;

beforeAll(async () => {
  installed = await InstalledSdkdown.install();
  const pages = join(installed.folder, 'input-docs');
  await cp(join(projectRoot, 'input-docs'), pages, { recursive: true });
  page = join(pages, 'accessToken.md');
  text = await readFile(page, 'utf8');
}, 300_000);

afterAll(() => installed.remove());

describe('the command, where a page changed since its last run,', () => {
  const kept = (): string => join(installed.folder, 'node_modules/.cache/sdkdown');

  test('makes its files of what it kept, and the same as without', async () => {
    await expectSame(text);
    for (const edited of [
      text.replace('act for the user', 'act in place of the user'),
      text.replace('accessTokenId | string |', 'accessTokenId | number |'),
      text.replace(/^## .*$/m, '\n\n$&'),
      text.replaceAll('is left out', 'are left out'),
      text.replace(/^(\| accessTokenId .*)$/m, '$1\n| colour | string | N | Its colour |'),
      text,
    ]) {
      await expectSame(edited);
      expect(await amendedSize()).toBeGreaterThan(0);
    }
  });

  test('goes on from runs that differ in other pages', async () => {
    const others = (await readdir(join(installed.folder, 'input-docs'))).filter((name) =>
      /^[b-z]\w*\.md$/.test(name),
    );
    expect(others.length).toBeGreaterThan(2);
    await expectSame(text);
    for (const [index, name] of others.entries()) {
      const other = join(installed.folder, 'input-docs', name);
      const edited = (await readFile(other, 'utf8')).replace(
        /^# .*\n/,
        '$&\nSee also all others.\n',
      );
      await writeFile(other, edited);
      await expectSame(text.replace('act for the user', `act ${index} for the user`));
      expect(await amendedSize()).toBeGreaterThan(0);
    }
  });

  test('tells what is wrong in it, and goes on from there when it is mended', async () => {
    await expectSame(text);
    await expectSame(text.replace('accessTokenId | string |', 'accessTokenId | strng |'));
    await expectSame(text.replace('accessTokenId | string | Y |', 'accessTokenId | string | N |'));
    await expectSame(text.replace('_schemas.md#error', '_schemas.md#none'));
    await expectSame(text.replace(/^\| accessTokenId .*$/m, ''));
    await expectSame(text.replace('act for the user', 'act in place of the user'));
    expect(await amendedSize()).toBeGreaterThan(0);
  });

  test('makes all again where what it kept is damaged', async () => {
    await expectSame(text);
    for (const findFile of [runFile, packFile]) {
      for (const part of [0.001, 0.5, 0.8, 0.9999]) {
        for (const isCut of [true, false]) {
          const place = await findFile();
          const bytes = await readFile(place);
          const at = Math.floor(bytes.length * part);
          bytes[at] = (bytes[at] ?? 0) ^ 1;
          await writeFile(place, isCut ? bytes.subarray(0, at) : bytes);
          await expectSame(text.replace('act for the user', `act ${part} for the user`));
        }
      }
    }
  }, 300_000);

  /** What the page comes to, after what was kept, and without. */
  async function expectSame(edited: string): Promise<void> {
    await writeFile(page, edited);
    const again = await installed.runCommand(['generate', '--out', 'again']);
    const whole = await installed.runCommand(['generate', '--out', 'whole', '--no-cache']);
    const [one, other] = [again, whole].map(({ exitCode, stdout, stderr }) => ({
      exitCode,
      stdout: stdout.replace(/^(?:again|whole): .*$|done in .*|(?:again|whole) is/gm, ''),
      stderr,
    }));
    expect(one).toEqual(other);
    expect(await contentsOf('again')).toEqual(await contentsOf('whole'));
  }

  async function runFile(): Promise<string> {
    const places = (await readdir(kept()))
      .filter((name) => name.endsWith('.run'))
      .map((name) => join(kept(), name));
    for (const place of places) {
      if ((await readFile(place, 'latin1')).includes('"sizes":[')) return place;
    }
    throw new Error('no run is kept that finished');
  }

  /** Beside it, with most of its bytes. */
  async function packFile(): Promise<string> {
    const [, name = ''] = /"pack":"(.*?)"/.exec(await readFile(await runFile(), 'latin1')) ?? [];
    return join(kept(), name);
  }

  /** Of what differs from the run before; 0 where the last one was made of all documents. */
  async function amendedSize(): Promise<number> {
    const bytes = await readFile(await runFile(), 'latin1');
    return Number(/"sizes":\[\d+,(\d+)\]/.exec(bytes)?.[1]);
  }

  async function contentsOf(out: string): Promise<readonly (readonly [string, string])[]> {
    const folder = join(installed.folder, out);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
    return Promise.all(
      paths.sort().map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    );
  }
});
