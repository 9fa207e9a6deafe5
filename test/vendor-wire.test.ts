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
import { outcomeOf } from './vendor/outcomes.js';
import { readVendorActions, vendorVersions } from './vendor/pages.js';
import { oddParams, randomParams, sampleParams, type Params } from './vendor/random-calls.js';
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

describe.each(vendorVersions)('of release %s, ours and the vendor’s client', (version) => {
  const actions = readVendorActions(version);
  const used = new Set<string>();
  let server: RecordingServer;
  let compiled: CompiledSdk;
  let ours: unknown;
  let theirs: unknown;

  beforeAll(async () => {
    compiled = await compileSdk(version);
    server = await startRecording();
    const options = { url: server.url, accessToken: 'the token' };
    ours = callMethod(compiled.module, 'createClient', [options]);
    const vendor: unknown = require(`losant-rest-${version}`);
    theirs = callMethod(vendor, 'createClient', [options]);
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await compiled.remove();
  });

  async function sentBy(client: unknown, action: string, params: Params): Promise<Sent> {
    server.replyWith(success);
    const outcome = await outcomeOf(client, action, params);
    const [request, ...more] = server.requests();
    if (request !== undefined && more.length === 0) return request;
    return outcome.kind === 'error' ? outcome.message : 'nothing';
  }

  test.each(actions.map((action) => [action.action, action] as const))(
    'send the same request for %s',
    async (name, action) => {
      await fc.assert(
        fc.asyncProperty(randomParams(action), async (params) => {
          const sent = await sentBy(theirs, name, params);
          const expected = expectedOf(requestDifferences, sent, { action, params }, used);
          expect(await sentBy(ours, name, params)).toEqual(expected);
        }),
        { numRuns: 10, examples: oddParams(action).map((params) => [params]) },
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
        const answer = await outcomeOf(theirs, name, params);
        const expected = expectedOf(answerDifferences, answer, reply, used);
        expect(await outcomeOf(ours, name, params)).toEqual(expected);
      }
    },
  );

  test('differ in nothing that is not in the list, and in all that is', () => {
    const listed = [...requestDifferences, ...answerDifferences].map((row) => row.name);
    expect([...used].sort()).toEqual(listed.sort());
  });
});
