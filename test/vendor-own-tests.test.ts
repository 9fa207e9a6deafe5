import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { compileSdk } from './vendor/compiled-sdk.js';
import { vendorFolder, vendorVersions } from './vendor/pages.js';

const runner = fileURLToPath(new URL('vendor/run-own-tests.js', import.meta.url));

test.each(vendorVersions)(
  'the tests that the vendor wrote for release %s pass',
  async (version) => {
    const folder = join(vendorFolder(version), 'test');
    const { entry, remove } = await compileSdk(version);
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [runner, folder, entry], (_, stdout, stderr) => {
        resolve(stdout + stderr);
      });
    });
    await remove();
    const files = readdirSync(folder).filter((name) => name.endsWith('_spec.js'));
    const tests = files.flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/^ +it\(/gm),
    ]);
    expect(tests.length).toBeGreaterThan(5);
    expect(output).toBe(`${tests.length} passed\n`);
  },
);
