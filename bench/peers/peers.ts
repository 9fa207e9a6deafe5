/** What others make of the same API, each as its own manual starts it. */

export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly emits: 'client' | 'types' | 'types of schemas';
  /** The oldest Node that it runs on, where that is not ours. */
  readonly node: 'node22' | null;
  /** More that is installed beside it. */
  readonly beside: readonly string[];
  /**
   * A script and its words, run in a folder that has `api.json`, the OpenAPI document;
   * `schemas.json`, its schemas as the vendor wrote them; an empty `out`; and `node_modules`.
   */
  readonly command: readonly string[];
  /** A file of that folder, which the command names. */
  readonly config: { readonly path: string; readonly text: string } | null;
  /** Programs in that folder: one call of `device.get`; and all that it exports, or every file. */
  readonly programs: { readonly one: string; readonly all: string | null } | null;
}

const ids = "{ applicationId: 'a', deviceId: 'd' }";

export const peers: readonly Peer[] = [
  {
    name: 'oazapfts',
    version: '7.5.0',
    emits: 'client',
    node: null,
    beside: [],
    command: ['node_modules/oazapfts/dist/cli.js', 'api.json', 'out/client.ts'],
    config: null,
    programs: {
      one: `
        import { deviceGet } from './out/client.ts';
        export const device = await deviceGet('a', 'd');`,
      all: "export * from './out/client.ts';",
    },
  },
  {
    name: 'orval',
    version: '8.38.0',
    emits: 'client',
    node: 'node22',
    beside: ['typescript@5.9.3'],
    command: [
      'node_modules/orval/dist/bin/orval.mjs',
      ...['--input', 'api.json', '--output', 'out/client.ts', '--client', 'fetch'],
      // In one file, it declares a name twice, which no bundler takes.
      ...['--mode', 'tags-split'],
    ],
    config: null,
    programs: {
      one: `
        import { deviceGet } from './out/device/device.ts';
        export const device = await deviceGet('a', 'd');`,
      all: null,
    },
  },
  {
    name: 'openapi-typescript',
    version: '7.13.0',
    emits: 'types',
    node: null,
    beside: ['typescript@5.9.3'],
    command: ['node_modules/openapi-typescript/bin/cli.js', 'api.json', '-o', 'out/types.ts'],
    config: null,
    programs: null,
  },
  {
    name: 'json-schema-to-typescript',
    version: '16.0.0',
    emits: 'types of schemas',
    node: null,
    beside: [],
    command: [
      'node_modules/json-schema-to-typescript/dist/src/cli.js',
      ...['-i', 'schemas.json', '-o', 'out/types.ts'],
    ],
    config: null,
    programs: null,
  },
  {
    name: 'openapi-generator-plus',
    version: '2.22.0',
    emits: 'client',
    node: null,
    beside: [
      '@openapi-generator-plus/typescript-fetch-client-generator2@2.0.0',
      // What it generates asks for it.
      'whatwg-fetch@3.6.20',
    ],
    command: [
      'node_modules/openapi-generator-plus/bin/ogplus.js',
      ...['-g', '@openapi-generator-plus/typescript-fetch-client-generator2'],
      ...['-o', 'out', 'api.json'],
    ],
    config: null,
    programs: {
      one: `
        import { deviceGet } from './out/api/device.ts';
        export const device = await deviceGet(${ids});`,
      all: "export * from './out/index.ts';",
    },
  },
  heyApi('0.95.0', null),
  heyApi('0.99.0', 'node22'),
  {
    name: 'swagger-typescript-api',
    version: '13.13.0',
    emits: 'client',
    node: null,
    beside: [],
    command: [
      'node_modules/swagger-typescript-api/dist/cli.mjs',
      ...['generate', '-p', 'api.json', '-o', 'out', '-n', 'client.ts'],
    ],
    config: null,
    programs: {
      one: `
        import { Api } from './out/client.ts';
        export const device = await new Api().applications.deviceGet(${ids});`,
      all: "export * from './out/client.ts';",
    },
  },
  {
    name: '@kubb/cli',
    version: '4.39.3',
    emits: 'client',
    node: null,
    beside: ['core', 'plugin-oas', 'plugin-ts', 'plugin-client'].map(
      (name) => `@kubb/${name}@4.39.3`,
    ),
    command: [
      'node_modules/@kubb/cli/bin/kubb.cjs',
      ...['generate', '--config', 'kubb.config.mjs', '--logLevel', 'silent'],
    ],
    config: { path: 'kubb.config.mjs', text: kubbConfig() },
    programs: {
      one: `
        import { deviceGet } from './out/clients/deviceGet.ts';
        export const device = await deviceGet('a', 'd');`,
      all: "export * from './out/index.ts';",
    },
  },
];

/** The last release for Node 20, and the last one. */
function heyApi(version: string, node: Peer['node']): Peer {
  return {
    name: '@hey-api/openapi-ts',
    version,
    emits: 'client',
    node,
    beside: ['typescript@5.9.3'],
    command: [
      'node_modules/@hey-api/openapi-ts/bin/run.js',
      ...['-i', 'api.json', '-o', 'out', '-c', '@hey-api/client-fetch'],
    ],
    config: null,
    programs: {
      one: `
        import { deviceGet } from './out/sdk.gen.ts';
        export const device = await deviceGet({ path: ${ids} });`,
      all: "export * from './out/index.ts';",
    },
  };
}

/** Types and functions on bare `fetch`, which need no package; no formatter runs, as with us. */
function kubbConfig(): string {
  return `import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  root: '.',
  input: { path: './api.json' },
  output: { path: './out', clean: false, format: false, lint: false },
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs(),
    pluginClient({ client: 'fetch', bundle: true }),
  ],
});
`;
}

/** The parser of Markdown that everyone has, with all that GitHub adds to the language. */
export const remark = {
  name: 'remark-gfm',
  version: '4.0.1',
  beside: ['remark-parse@11.0.0', 'unified@11.0.5'],
} as const;

export const validator = { name: '@apidevtools/swagger-parser', version: '10.1.1' } as const;

/** What is known and not in the tables. */
export const leftOut = 'The generators of openapi-generator are left out: they need Java.';
