import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCalls } from '../generator/2-parse/examples/find-calls.js';
import { parseJavaScript } from '../generator/2-parse/examples/javascript.js';
import { vendorFolder, vendorVersions } from './vendor/pages.js';

/** Each call as `device.get(deviceId, limit)`; `null` for what is not JavaScript. */
function callsIn(code: string): readonly string[] | null {
  const parsed = parseJavaScript(code);
  if (parsed?.kind !== 'program') return null;
  return findCalls(parsed.program).map(({ resource, name, start, end, keys }) => {
    // Each place holds what it is said to hold.
    expect(code.slice(start, end)).toContain(name);
    for (const key of keys) expect(code.slice(key.start, key.end)).toContain(key.name);
    return `${resource}.${name}(${keys.map((key) => key.name).join(', ')})`;
  });
}

describe('an example calls', () => {
  test.each<[string, readonly string[]]>([
    ['client.device.get({ deviceId: id })', ['device.get(deviceId)']],
    ["client['device']['get']({ 'device-id': 1 })", ['device.get(device-id)']],
    ['client.device.get()', ['device.get()']],
    ['client.device?.get?.({ a })', ['device.get(a)']],
    ['await client.device.get({ a }).then(x => x).catch(console.error)', ['device.get(a)']],
    ['(await client).device.get({ a })', ['device.get(a)']],
    ['this.client.device.get({ a })', ['device.get(a)']],
    ['const api = createClient({ accessToken }); api.device.get({ a })', ['device.get(a)']],
    ['const api = await losant.createClient(); api.device.get({ a })', ['device.get(a)']],
    ['const api = new Client(); api.device.get({ a })', ['device.get(a)']],
    ['api.device.get({ a })', []],
    ['client.setOption("url", "x"); client.request({ a })', []],
    ['client.device.get.call(client, { a })', []],
    ['var params = { a: 1 };\nclient.device.get(params, cb)', ['device.get(a)']],
    ['let p = { a }; p = { b }; client.device.get(p); p = { c }', ['device.get(b)']],
    ["let p = {}; p.a = 1; p['b'] = 2; p[c] = 3; client.x.y(p)", ['x.y(a, b)']],
    ['client.x.y({ a, ...more, [computed]: 1, "b": 2 })', ['x.y(a, b)']],
    ['const p = Object.assign({}, q); client.x.y(p)', ['x.y()']],
    ['function f(p) { client.x.y(p) } const p = { a }', ['x.y()']],
    ['const p = { a }; items.map((p) => client.x.y(p))', ['x.y()']],
    ['client.x.y({ a: { nested: 1 } }, { timeout: 1 })', ['x.y(a)']],
    ['client.x.y(...args)', ['x.y()']],
    ['client.x.y(function () { client.z.w({ a }) })', ['x.y()', 'z.w(a)']],
    ['for (;;) if (a) { try { client.x.y({ a }) } catch { } }', ['x.y(a)']],
    ['class A { #c = client.x.y({ a }) }', ['x.y(a)']],
    ['`${client.x.y({ a })}`', ['x.y(a)']],
    ['client.x.y({ ... })', ['x.y()']],
    ['client.x.y({ a, ... }); …', ['x.y(a)']],
    ['return client.x.y({ a })', ['x.y(a)']],
  ])('%j', (code, calls) => {
    expect(callsIn(code)).toEqual(calls);
  });
});

test('code that is none says where', () => {
  expect(parseJavaScript('client.x.y({ a: })')).toEqual({
    kind: 'error',
    offset: 16,
    problem: 'Unexpected token',
  });
});

test('no text is too odd, nor too deep', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      callsIn(text);
      callsIn(`client.${text}.get({ ${text} })`);
    }),
  );
  expect(callsIn('['.repeat(200_000))).toBeNull();
});

test.each(vendorVersions)('every example of the pages of release %s is read', (version) => {
  const docs = join(vendorFolder(version), 'docs');
  const fences = readdirSync(docs).flatMap((file) =>
    [...readFileSync(join(docs, file), 'utf8').matchAll(/^```javascript\n([^]*?)^```$/gm)].map(
      ([, code = '']) => code,
    ),
  );
  expect(fences.length).toBeGreaterThan(200);
  for (const code of fences) expect(callsIn(code)).toHaveLength(2);
});
