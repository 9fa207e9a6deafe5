import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCorpus, routesToApiMd, type CorpusRoute } from './corpora.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { GeneratedPackage } from './generated-package.js';
import { projectRoot } from './project-root.js';
import { generateFolder } from './generate-folder.js';

interface ArrivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: string;
}

const corpus = readCorpus('losant-2016');

/** What URLs, shells, tables and encoders trip over. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...' /%?#+&=:;,@$!*\'()[]{}"<>|^`~.',
        '%2F',
        '%00',
        '..',
        '../',
        'é',
        '例',
        '😀',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A path segment that the runtime does not refuse. */
const segment = text.filter(
  (value) => !/[\p{Cc}\\]/u.test(value) && !/^(?:\.|%2e){1,2}$/i.test(value),
);

const scalar = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(''), fc.constant(0));

const defaults = new Map([
  ['_actions', 'false'],
  ['_links', 'true'],
  ['_embedded', 'true'],
]);

type Params = Readonly<Record<string, unknown>>;

function parametersOf(route: CorpusRoute): fc.Arbitrary<Params> {
  const arbitraries: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, place] of Object.entries(route.params)) {
    arbitraries[name] = place === 'path' ? segment : place === 'body' ? body : queryValue(name);
  }
  return fc.record(arbitraries);
}

const body = fc.jsonValue().filter((value) => value !== null);

function queryValue(name: string): fc.Arbitrary<unknown> {
  const value = fc.oneof(scalar, fc.array(text, { maxLength: 3 }));
  return defaults.has(name) ? fc.option(value, { nil: undefined }) : value;
}

function expectedQuery(route: CorpusRoute, params: Params): readonly (readonly [string, string])[] {
  return Object.entries(route.params)
    .filter(([, place]) => place === 'query')
    .flatMap(([name]) => {
      const value = params[name] ?? defaults.get(name);
      if (value === undefined) return [];
      if (!Array.isArray(value)) return [[name, plain(value)] as const];
      return value.map((item: unknown, index) => [`${name}[${index}]`, plain(item)] as const);
    });
}

function expectedPath(path: string, params: Params): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => `<${plain(params[name])}>`);
}

/** Strings as they are, numbers and booleans as JSON. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The path with each segment that a parameter fills decoded and marked. */
function arrivedPath(template: string, path: string): string {
  const templates = template.split('/');
  return path
    .split('/')
    .map((part, index) =>
      templates[index]?.startsWith('{') === true ? `<${decodeURIComponent(part)}>` : part,
    )
    .join('/');
}

function queryOf(search: string): readonly (readonly [string, string])[] {
  // Read by RFC 3986, where `+` is itself, and not as a form.
  if (search === '') return [];
  return search.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)] as const;
  });
}

function sorted(
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return [...pairs].sort((one, other) => (one.join('\0') < other.join('\0') ? -1 : 1));
}

const sources: readonly { readonly name: string; readonly generate: Generate }[] = [
  {
    name: 'losant-2016',
    generate: () =>
      generateFolder(corpus?.docs ?? '', { '_api.md': routesToApiMd(corpus?.routes ?? []) }),
  },
  { name: 'input-docs', generate: () => generateFolder(join(projectRoot, 'input-docs')) },
];

type Generate = () => Promise<readonly GeneratedFile[]>;

(corpus === null ? describe.skip : describe).each(sources)(
  'every action of $name sends what is known of it',
  ({ generate }) => {
    let generated: GeneratedPackage;
    let server: Server;
    let arrived: ArrivedRequest[] = [];
    let client: unknown;

    beforeAll(async () => {
      const files = await generate();
      generated = await GeneratedPackage.write(files);
      const flags = ['-p', 'tsconfig.json', '--outDir', 'built', '--noEmit', 'false'];
      const compiled = await generated.compile('typescript-7', flags);
      expect(compiled).toEqual({ exitCode: 0, output: '' });
      server = createServer((request, response) => {
        void textOf(request).then((body) => {
          const [path = '', search = ''] = (request.url ?? '').split(/\?(.*)/s);
          arrived.push({ method: request.method ?? '', path, query: queryOf(search), body });
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end('{"ok":true}');
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      const entry = pathToFileURL(join(generated.folder, 'built/src/index.js')).href;
      const module: unknown = await import(entry);
      client = call(module, 'createClient', [
        { url: `http://127.0.0.1:${address.port}`, accessToken: 'token' },
      ]);
    }, 120_000);

    afterAll(async () => {
      server.closeAllConnections();
      server.close();
      await generated.remove();
    });

    const routes = corpus?.routes ?? [];
    test.each(routes.map((route) => [route.action, route] as const))(
      '%s',
      async (action, route) => {
        const [resource = '', method = ''] = action.split('.');
        await fc.assert(
          fc.asyncProperty(parametersOf(route), async (params) => {
            arrived = [];
            await call(member(client, resource), method, [params]);
            const [request] = arrived;
            if (request === undefined || arrived.length > 1) throw new Error('not one request');
            expect(request.method).toBe(route.method);
            expect(arrivedPath(route.path, request.path)).toBe(expectedPath(route.path, params));
            expect(sorted(request.query)).toEqual(sorted(expectedQuery(route, params)));
            const body = Object.entries(route.params).find(([, place]) => place === 'body');
            if (body === undefined) expect(request.body).toBe('');
            else
              expect(JSON.parse(request.body)).toEqual(JSON.parse(JSON.stringify(params[body[0]])));
          }),
          { numRuns: 25 },
        );
      },
    );
  },
);

function member(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing holds ${name}`);
  return Reflect.get(holder, name);
}

function call(holder: unknown, name: string, args: readonly unknown[]): unknown {
  const held = member(holder, name);
  if (typeof held !== 'function') throw new Error(`${name} is no function`);
  return Reflect.apply(held, holder, args);
}
