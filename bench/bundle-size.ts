/**
 * How much of a generated SDK is in a page that makes one call: bundled for the browser, minified,
 * gzipped. Writes `RESULTS.md`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { installedPackage, packages } from '../test/everywhere/installed-package.js';
import { generateFolder } from '../test/generate-folder.js';
import { GeneratedPackage } from '../test/generated-package.js';
import { projectRoot } from '../test/project-root.js';
import { generateVendor, vendorFolder } from '../test/vendor/pages.js';
import { bundle, type Bundle } from './bundle.js';
import { tableOf, writeSection } from './results-section.js';

/** What a call by its operation, or by its resource, may have; in bytes, gzipped. */
const goal = 6_000;

interface Api {
  readonly name: string;
  readonly generate: () => Promise<readonly GeneratedFile[]>;
}

const ours: Api = {
  name: 'input-docs',
  generate: () => generateFolder(join(projectRoot, 'input-docs')),
};

const release: Api = {
  name: 'losant-rest 2.8.1',
  generate: async () => (await generateVendor('2.8.1')).files,
};

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
} as const;

async function measure(api: Api, esbuild: string): Promise<readonly Measured[]> {
  const sdk = await GeneratedPackage.write(await api.generate());
  try {
    const { exitCode, output } = await sdk.compile('typescript', ['-p', '.']);
    if (exitCode !== 0) throw new Error(output);
    const measured: Measured[] = [];
    for (const [by, source] of Object.entries(programs)) {
      measured.push({ api: api.name, by, bundle: await bundle(sdk, esbuild, source) });
    }
    return measured;
  } finally {
    await sdk.remove();
  }
}

interface Measured {
  readonly api: string;
  readonly by: string;
  readonly bundle: Bundle;
}

async function measureAll(): Promise<string> {
  const { name, version } = packages.esbuild;
  const esbuild = await installedPackage(name, version);
  const all = [
    ...(existsSync(vendorFolder('2.8.1')) ? await measure(release, esbuild) : []),
    ...(await measure(ours, esbuild)),
  ];
  const rows = all.map(({ api, by, bundle: { size, gzipped } }) => [
    ...[api, by, inThousands(size), inThousands(gzipped)],
  ]);
  const modules = all[0]?.bundle.modules.map((module) => [module.name, inThousands(module.size)]);
  return `
${new Date().toISOString().slice(0, 10)}, esbuild ${version}, in bytes. \`device.get\` is called by its operation, by
its resource, and by the whole client; bundled for the browser, minified, and packed with
\`gzip -9\`. The goal for the first two is less than ${inThousands(goal)}.

${tableOf(['API', 'Called by', 'Minified', 'Gzipped'], rows)}

What the first of these bundles is made of:

${tableOf(['Module', 'Minified'], modules ?? [])}
`;
}

function inThousands(number: number): string {
  return number.toLocaleString('en');
}

const section = await measureAll();
await writeSection('Bundle size', section);
console.log(section.trim());
