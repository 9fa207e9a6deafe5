import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from 'esbuild';
import { generateFolder } from '../../test/generate-folder.js';
import { GeneratedPackage } from '../../test/generated-package.js';
import { projectRoot } from '../../test/project-root.js';
import { vendorFolder } from '../../test/vendor/pages.js';
import { inThousands } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import { generatePeer } from '../peers/generate-peer.js';
import type { Benchmark, Stage } from '../stage.js';
import { bundle, refusalOf, type Bundle } from './bundle.js';

/** How much of a generated client is in a page that makes one call, and in one that has all of it. */
export const bundleSize: Benchmark = { word: 'size', title: 'Bundle size', measure };

/** What a call by its operation, or by its resource, may have; in bytes, gzipped. */
const goal = 6_000;

const params = "{ applicationId: 'a', deviceId: 'd' }";

/** Programs by what they call `device.get` with. */
const programs = {
  'its operation': `
    import { createHttpClient } from './dist/src/http.js';
    import { deviceGet } from './dist/src/resources/device.js';
    export const device = await createHttpClient().call(deviceGet, ${params}, {});`,
  'its resource': `
    import { DeviceResource } from './dist/src/resources/device.js';
    export const device = await new DeviceResource().get(${params});`,
  'the whole client': `
    import { createClient } from './dist/src/index.js';
    export const device = await createClient().device.get(${params});`,
  'all exports': "export * from './dist/src/index.js';",
} as const;

interface Measured {
  readonly api: string;
  readonly by: string;
  readonly bundle: Bundle;
}

async function measure(stage: Stage): Promise<string> {
  const release = existsSync(vendorFolder('2.8.1'))
    ? await measureOurs('losant-rest 2.8.1', (await stage.sdk()).folder)
    : [];
  const all = [...release, ...(await measureSmall())];
  const rows = all.map(({ api, by, bundle: { size, gzipped } }) => [
    ...[api, by, inThousands(size), inThousands(gzipped)],
  ]);
  const modules = all[0]?.bundle.modules.map((module) => [module.name, inThousands(module.size)]);
  return `
${new Date().toISOString().slice(0, 10)}, esbuild ${version}, in bytes. \`device.get\` is called by its operation, by
its resource, and by the whole client; bundled for the browser, minified, and packed with
\`gzip -9\`. The goal for the first two is less than ${inThousands(goal)}.

${tableOf(['API', 'Called by', 'Minified', 'Gzipped'], rows)}

The same of what others make of losant-rest 2.8.1: their \`device.get\` called once, and all that they
export. What is in it differs: ours repeats calls that failed, which oazapfts, swagger-typescript-api
and hey-api do not.

${tableOf(['Program', 'One call', 'Gzipped', 'All', 'Gzipped'], await measurePeers(stage))}

What the first of our bundles is made of:

${tableOf(['Module', 'Minified'], modules ?? [])}
`;
}

async function measureOurs(api: string, folder: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const [by, source] of Object.entries(programs)) {
    measured.push({ api, by, bundle: await bundle(folder, source) });
  }
  return measured;
}

async function measureSmall(): Promise<readonly Measured[]> {
  const sdk = await GeneratedPackage.write(await generateFolder(join(projectRoot, 'input-docs')));
  try {
    const { exitCode, output } = await sdk.compile('typescript', ['-p', '.']);
    if (exitCode !== 0) throw new Error(output);
    return await measureOurs('input-docs', sdk.folder);
  } finally {
    await sdk.remove();
  }
}

async function measurePeers(stage: Stage): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for (const installed of await stage.peers()) {
    const { peer, title, folder } = installed;
    if (peer.programs === null) continue;
    const failure = await generatePeer(installed);
    if (failure !== null) {
      rows.push([title, failure, '', '', '']);
      continue;
    }
    const one = await sizesOf(folder, peer.programs.one);
    const all = await sizesOf(folder, peer.programs.all ?? (await everyFile(folder)));
    rows.push([title, ...one, ...all]);
  }
  return rows;
}

/** Where there is no file that exports the others; of schemas there are only types. */
async function everyFile(folder: string): Promise<string> {
  const paths = await readdir(join(folder, 'out'), { recursive: true });
  const scripts = paths.filter((path) => /(?<!\.schemas)\.ts$/.test(path)).sort();
  return scripts.map((path, index) => `export * as all${index} from './out/${path}';`).join('\n');
}

async function sizesOf(folder: string, program: string): Promise<readonly string[]> {
  try {
    const { size, gzipped } = await bundle(folder, program);
    return [inThousands(size), inThousands(gzipped)];
  } catch (error) {
    return [`not bundled: ${refusalOf(error)}`, ''];
  }
}
