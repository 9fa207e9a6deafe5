import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeVendorDocs } from '../bench/speed/vendor-docs.js';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { withManifest } from '../generator/6-write/index.js';
import { parseTechniques } from '../generator/command-line/techniques.js';
import { generate } from '../generator/generate.js';
import { defaults } from '../generator/options.js';
import { projectRoot } from './project-root.js';

const program = join(projectRoot, 'dist/generator/start.cjs');
const minute = 60_000;

test.each(['a folder that is not there', 'a folder that is empty'])(
  'in %s, the pages of a real API give the same bytes with and without what makes a run fast',
  async (place) => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'sdkdown-')));
    try {
      await writeVendorDocs(root, 1);
      const isThere = place === 'a folder that is empty';
      const fast = await run(root, 'fast', '', isThere);
      const slow = await run(root, 'slow', 'all', isThere);
      expect(slow.told).toBe(fast.told.replaceAll('fast', 'slow'));
      expect(slow.files.size).toBeGreaterThan(400);
      expect([...fast.files]).toEqual([...slow.files]);
      const forgetful = await run(root, 'forgetful', 'cache', isThere);
      expect([...forgetful.files]).toEqual([...slow.files]);
      // As a library, it is not bundled: the whole ts-morph prints, and handlebars compiles.
      const library = await generateUnbundled(root);
      expect([...library]).toEqual([...slow.files]);
      // Of a page that changed, what was kept of the run before makes the same as all documents.
      const page = join(root, 'docs', 'device.md');
      const text = readFileSync(page, 'utf8');
      writeFileSync(page, text.replace('Deletes a device', 'Removes a device'));
      const amended = await run(root, 'fast', '', isThere, fast.out);
      const whole = await run(root, 'slow', 'all', isThere, slow.out);
      expect(whole.told).toBe(amended.told.replaceAll('fast', 'slow'));
      expect([...amended.files]).toEqual([...whole.files]);
      expect([...amended.files]).not.toEqual([...fast.files]);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
  4 * minute,
);

interface Written {
  readonly out: string;
  readonly told: string;
  readonly files: ReadonlyMap<string, string>;
}

async function run(
  root: string,
  name: string,
  without: string,
  isThere: boolean,
  before: string | null = null,
): Promise<Written> {
  const out = before ?? (isThere ? mkdtempSync(join(root, name)) : join(root, name));
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [program, 'generate', '--root', root, '--docs', join(root, 'docs'), '--out', out],
    { cwd: root, env: { ...process.env, SDKDOWN_WITHOUT: without }, maxBuffer: 2 ** 24 },
  );
  const told = `${stdout}${stderr}`.replaceAll(out, name).replace(/^done in .*$/m, '');
  return { out, told, files: filesOf(out) };
}

async function generateUnbundled(root: string): Promise<ReadonlyMap<string, string>> {
  const docs = join(root, 'docs');
  const documents = await readDocuments(docs);
  const run = { without: parseTechniques('all') };
  const { files } = generate(documents, defaults, schemaFileReader(docs, root), run);
  return new Map(
    withManifest(files)
      .map(({ path, content }) => [path, content] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** With `/`, sorted. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (path) =>
          [
            path.slice(folder.length + 1).replaceAll('\\', '/'),
            readFileSync(path, 'utf8'),
          ] as const,
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
