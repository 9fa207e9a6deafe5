import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callMethod } from './vendor/call-method.js';
import { compileSdk, type CompiledSdk } from './vendor/compiled-sdk.js';
import {
  answerDifferences,
  expectedOf,
  requestDifferences,
  type Sent,
} from './vendor/differences.js';
import { outcomeOf, ways, type Way } from './vendor/outcomes.js';
import { readVendorActions, vendorVersions } from './vendor/pages.js';
import { oddParams, randomParams, sampleParams, type Params } from './vendor/random-calls.js';
import { ourFile, RandomFile, removeFiles, theirFile } from './vendor/random-files.js';
import { startRecording, type RecordingServer, type Reply } from './vendor/recording-server.js';

const require = createRequire(import.meta.url);

const json = { 'content-type': 'application/json' };
const success: Reply = { status: 200, headers: json, body: '{"ok":true}' };

const oddReplies: readonly Reply[] = [
  { status: 200, headers: {}, body: '' },
  { status: 200, headers: json, body: '' },
  { status: 200, headers: json, body: '[1, "é", null]' },
  { status: 200, headers: { 'content-type': 'text/plain' }, body: 'text' },
  { status: 204, headers: {}, body: '' },
  { status: 500, headers: {}, body: '' },
  { status: 500, headers: json, body: '{"half":' },
  { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' },
];

const used = new Set<string>();

describe.each(vendorVersions)('of release %s, ours and the vendor’s client', (version) => {
  const actions = readVendorActions(version);
  let server: RecordingServer;
  let compiled: CompiledSdk;
  let ours: unknown;
  let theirs: unknown;

  beforeAll(async () => {
    compiled = await compileSdk(version);
    server = await startRecording();
    const options = { url: server.url, accessToken: 'the token' };
    // The vendor's client repeats nothing.
    ours = callMethod(compiled.module, 'createClient', [{ ...options, retries: 0 }]);
    const vendor: unknown = require(`losant-rest-${version}`);
    theirs = callMethod(vendor, 'createClient', [options]);
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await compiled.remove();
  });

  async function sentBy(client: unknown, action: string, params: Params, way: Way): Promise<Sent> {
    server.replyWith(success);
    const outcome = await outcomeOf(client, action, params, way);
    const [request, ...more] = server.requests();
    if (request !== undefined && more.length === 0) return request;
    return outcome.kind === 'error' ? outcome.message : 'nothing';
  }

  test.each(actions.map((action) => [action.action, action] as const))(
    'send the same request for %s',
    async (name, action) => {
      await fc.assert(
        fc.asyncProperty(randomParams(action), fc.constantFrom(...ways), async (params, way) => {
          const sent = await sentBy(theirs, name, withFiles(params, theirFile), way);
          const call = { action, params, way, version };
          const expected = expectedOf(requestDifferences, sent, call, used);
          expect(await sentBy(ours, name, withFiles(params, ourFile), way)).toEqual(expected);
        }),
        {
          numRuns: 10,
          examples: oddParams(action).map((params, index): [Params, Way] => [
            params,
            ways[index % ways.length] ?? 'promise',
          ]),
        },
      );
    },
  );

  test.each(actions.map((action) => [action.action, action] as const))(
    'say the same of each answer to %s',
    async (name, action) => {
      const documented = action.statuses.map((status) => ({
        status,
        headers: json,
        body: status === 204 ? '' : JSON.stringify({ type: 'T', message: 'é', of: status }),
      }));
      for (const reply of [...documented, ...oddReplies]) {
        const params = sampleParams(action);
        server.replyWith(reply);
        const way = reply.status === 200 ? 'callback' : 'promise';
        const answer = await outcomeOf(theirs, name, withFiles(params, theirFile), way);
        const expected = expectedOf(answerDifferences, answer, reply, used);
        expect(await outcomeOf(ours, name, withFiles(params, ourFile), way)).toEqual(expected);
      }
    },
  );

  // Who sets options for one call has promises, too.
  test('take a callback after the options: the vendor’s client alone', async () => {
    const [action] = actions;
    if (action === undefined) throw new Error('no actions');
    server.replyWith(success);
    const answered: string[] = [];
    const call = (client: unknown, name: string): unknown =>
      callMethod(client, action.action, [sampleParams(action), {}, () => answered.push(name)]);
    await call(ours, 'ours');
    call(theirs, 'theirs');
    while (answered.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).toEqual(['theirs']);
  });
});

afterAll(removeFiles);

test('ours and the vendor’s client differ in all that is in the list', () => {
  const listed = [...requestDifferences, ...answerDifferences].map((row) => row.name);
  expect([...used].sort()).toEqual(listed.sort());
});

function withFiles(params: Params, fileOf: (file: RandomFile) => unknown): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      value instanceof RandomFile ? fileOf(value) : value,
    ]),
  );
}
