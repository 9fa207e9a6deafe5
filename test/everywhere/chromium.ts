/** A page of a real browser, at another origin than the API. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { installedPackage, packages } from './installed-package.js';
import { pageAndModules } from './page-server.js';
import type { Platform } from './platforms.js';
import { runProgram } from './run-program.js';
import { serve } from './serve.js';

export const chromium: Platform = {
  name: 'chromium',
  prepare: async () => {
    const file = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
    if (!existsSync(file)) throw new Error(`there is no ${file}: CHROMIUM_PATH names another`);
    const playwright = await installedPackage(
      packages.playwright.name,
      packages.playwright.version,
    );
    const printed = await runProgram(file, ['--version'], projectRoot, 30);
    return {
      version: /[\d.]+/.exec(printed)?.[0] ?? 'unknown',
      runChecks: async (folder) => {
        const opener = join(projectRoot, 'test', 'everywhere', 'open-page.mjs');
        const server = await serve(pageAndModules(page, folder));
        try {
          const args = [opener, playwright, file, server.url];
          return await runProgram(process.execPath, args, folder, 120);
        } finally {
          await server.close();
        }
      },
    };
  },
};

const sdk = '/node_modules/notebook-api/dist/src';

/** What a bundler finds in the SDK's `package.json`, a page without one has to be told. */
const imports = {
  'notebook-api': `${sdk}/index.js`,
  'notebook-api/resources/note': `${sdk}/resources/note.js`,
};

const page = `<!doctype html>
<title>Checks</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/program/print-checks.js"></script>
`;
