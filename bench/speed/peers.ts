/** What others make of the same API, each as its own manual starts it. */

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** What it emits: a client, or types alone. */
  readonly emits: string;
  /** More that is installed beside it. */
  readonly beside: readonly string[];
  /** A script of its package and its words. */
  readonly command: (input: PeerInput) => readonly string[];
}

export interface PeerInput {
  /** The OpenAPI document. */
  readonly api: string;
  /** An empty folder. */
  readonly out: string;
  /** The file of a package that is installed for the peer. */
  readonly file: (path: string) => string;
}

export const peers: readonly Peer[] = [
  {
    name: 'oazapfts',
    version: '7.5.0',
    emits: 'client',
    beside: [],
    command: ({ api, out, file }) => [file('oazapfts/dist/cli.js'), api, `${out}/client.ts`],
  },
  {
    name: 'openapi-typescript',
    version: '7.13.0',
    emits: 'types',
    beside: ['typescript@5.9.3'],
    command: ({ api, out, file }) => [
      file('openapi-typescript/bin/cli.js'),
      ...[api, '-o', `${out}/types.ts`],
    ],
  },
  {
    name: '@hey-api/openapi-ts',
    version: '0.95.0',
    emits: 'client',
    beside: ['typescript@5.9.3'],
    command: ({ api, out, file }) => [
      file('@hey-api/openapi-ts/bin/run.js'),
      ...['-i', api, '-o', out, '-c', '@hey-api/client-fetch'],
    ],
  },
  {
    name: 'swagger-typescript-api',
    version: '13.13.0',
    emits: 'client',
    beside: [],
    command: ({ api, out, file }) => [
      file('swagger-typescript-api/dist/cli.mjs'),
      ...['generate', '-p', api, '-o', out, '-n', 'client.ts'],
    ],
  },
];

/** The parser of Markdown that everyone has, with all that GitHub adds to the language. */
export const remark = {
  name: 'remark-gfm',
  version: '4.0.1',
  beside: ['remark-parse@11.0.0', 'unified@11.0.5'],
} as const;

export const validator = { name: '@apidevtools/swagger-parser', version: '10.1.1' } as const;
