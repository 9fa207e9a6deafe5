import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InstalledSdkdown } from './installed-sdkdown.js';
import { projectRoot } from './project-root.js';

let installed: InstalledSdkdown;

beforeAll(async () => {
  installed = await InstalledSdkdown.install();
  const pages = join(installed.folder, 'input-docs');
  await cp(join(projectRoot, 'input-docs'), pages, { recursive: true });
  await installed.runCommand(['generate']);
}, 300_000);

afterAll(() => installed.remove());

describe('the command, where nothing changed since its last run,', () => {
  const kept = (): string => join(installed.folder, 'node_modules/.cache/sdkdown');

  test.each([
    ['generate'],
    ['generate', '--reporter', 'json'],
    ['check', '--diff'],
    ['generate', '--dry-run', '--reporter', 'sarif'],
  ])('says and does the same as without what it keeps: %s %s %s', async (...words) => {
    await installed.runCommand(words);
    const again = await installed.runCommand(words);
    const whole = await installed.runCommand([...words, '--no-cache']);
    const [one, other] = [again, whole].map((finished) => ({
      ...finished,
      stdout: finished.stdout.replace(/done in .*/, ''),
      stderr: finished.stderr.replace(/done in .*/, ''),
    }));
    expect(one).toEqual(other);
  });

  test('puts a file back that is missing, and refuses to lose one that was edited', async () => {
    const file = join(installed.folder, 'output/src/client.ts');
    const text = await readFile(file, 'utf8');
    await rm(file);
    expect((await installed.runCommand(['generate'])).stdout).toContain('1 file written');
    expect(await readFile(file, 'utf8')).toBe(text);
    await writeFile(file, 'mine');
    expect(await installed.runCommand(['generate'])).toMatchObject({ exitCode: 2 });
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await installed.runCommand(['generate', '--force'])).toMatchObject({ exitCode: 0 });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('makes all again where a template of the package was edited', async () => {
    const file = join(installed.folder, 'node_modules/sdkdown/templates/runtime/operation.ts');
    const made = join(installed.folder, 'output/src/runtime/operation.ts');
    const text = await readFile(file, 'utf8');
    await installed.runCommand(['generate']);
    await writeFile(file, `${text}// Edited.\n`);
    expect(await installed.runCommand(['generate'])).toMatchObject({ exitCode: 0 });
    expect(await readFile(made, 'utf8')).toContain('// Edited.');
    await writeFile(file, text);
    expect(await installed.runCommand(['generate'])).toMatchObject({ exitCode: 0 });
    expect(await readFile(made, 'utf8')).not.toContain('// Edited.');
  });

  test('stands two runs at once, of other documents each', async () => {
    const page = join(installed.folder, 'input-docs/_api.md');
    const text = await readFile(page, 'utf8');
    for (let round = 0; round < 3; round += 1) {
      const one = installed.runCommand(['generate', '--dry-run']);
      const other = installed.runCommand(['check']);
      await writeFile(page, `${text}\n<!-- ${round} -->\n`);
      await Promise.all([one, other]);
      await writeFile(page, text);
      const [again, whole] = [
        await installed.runCommand(['check', '--diff']),
        await installed.runCommand(['check', '--diff', '--no-cache']),
      ].map(({ exitCode, stdout }) => ({ exitCode, stdout: stdout.replace(/done in .*/, '') }));
      expect(again).toEqual(whole);
    }
  });

  test('is as right when all that it keeps is damaged, its code too', async () => {
    const bundle = join(installed.folder, 'node_modules/sdkdown/dist/generator/bundle');
    const code = (await readdir(bundle)).filter((name) => name.endsWith('.code'));
    expect(code).toHaveLength(4);
    for (const name of code) await writeFile(join(bundle, name), 'no code');
    for (const name of await readdir(kept())) await writeFile(join(kept(), name), 'nothing');
    const { exitCode, stdout } = await installed.runCommand(['generate']);
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('0 files written'),
    });
  });
});
