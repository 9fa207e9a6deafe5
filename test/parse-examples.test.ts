import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCalls } from '../generator/2-parse/examples/find-calls.js';
import { parseJavaScript } from '../generator/2-parse/examples/javascript.js';
import { vendorFolder, vendorVersions } from './vendor/pages.js';

/** Each call as `device.get(deviceId, limit)`; `null` for what is not JavaScript. */
function callsIn(code: string, resource = 'device'): readonly string[] | null {
  const parsed = parseJavaScript(code);
  if (parsed?.kind !== 'program') return null;
  return findCalls(parsed.program, resource).map(({ action, start, end, keys }) => {
    // Each place holds what it is said to hold.
    expect(code.slice(start, end)).toMatch(/\S/);
    for (const key of keys) expect(code.slice(key.start, key.end)).toContain(key.name);
    return `${action}(${keys.map((key) => key.name).join(', ')})`;
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
    ["client['edge-x']['2FA']({ a })", ['edge-x.2FA(a)']],
    ['client[`x`].y({ [`a`]: 1, [`b${c}`]: 2 })', ['x.y(a)']],
    ['client.x.y({ ...{ a: 1 } })', ['x.y(a)']],
    ['const p = { a }; client.x.y({ ...p, b })', ['x.y(a, b)']],
    ['const p = { a }; client.x.y(Object.assign({}, p, { b }))', ['x.y(a, b)']],
    ['const p = { a }; Object.assign(p, { b }); client.x.y(p)', ['x.y(a, b)']],
    ['const o = { p: { a } }; client.x.y(o.p)', ['x.y(a)']],
    ['const o = { p: { a } }; const { p } = o; client.x.y(p)', ['x.y(a)']],
    ['client.x.y(c ? { a } : { b })', ['x.y(a, b)']],
    ['let p; if (c) p = { a }; else p = { b }; client.x.y(p)', ['x.y(a, b)']],
    ['const p = {}; if (c) { p.a = 1 } client.x.y(p)', ['x.y(a)']],
  ])('%j', (code, calls) => {
    expect(callsIn(code)).toEqual(calls);
  });
});

describe('only what a call is certain to see counts', () => {
  test.each<[string, readonly string[]]>([
    [
      'const p = { a }; function f() { const p = { b }; client.z.w(p) } client.x.y(p)',
      ['z.w(b)', 'x.y(a)'],
    ],
    ['const p = { a }; const f = (p = {}) => client.x.y(p)', ['x.y()']],
    ['const p = { a }; const f = ({ p }) => client.x.y(p)', ['x.y()']],
    ['const p = { a }; const f = ([p]) => client.x.y(p)', ['x.y()']],
    ['const p = { a }; for (const p of list) client.x.y(p)', ['x.y()']],
    ['const p = { a }; { const { p } = ctx; client.x.y(p) }', ['x.y()']],
    ['const p = { a }; try { } catch (p) { client.x.y(p) }', ['x.y()']],
    ['var p = { a }; { var p = { b } } client.x.y(p)', ['x.y(b)']],
    ['p = { a }; client.x.y(p); p = { b }; client.z.w(p)', ['x.y(a)', 'z.w(b)']],
    ['let p = { a }; delete p.a; p.b = 1; client.x.y(p)', ['x.y(b)']],
    ['let p = { a }; p = await load(); client.x.y(p)', ['x.y()']],
    ['let p = { a }; if (c) { p = { b }; return } client.x.y(p)', ['x.y()']],
    ['let p = {}; if (c) p.a = 1; if (c) client.x.y(p)', ['x.y()']],
    ['let p = { a }; if (c) p = { b }; else p = { d }; client.x.y(p)', ['x.y(b, d)']],
    ['let p = { a }; on(() => { client.x.y(p) }); p = { b }', ['x.y()']],
    ['let p = { a }; on(() => { p = { b } }); client.x.y(p)', ['x.y()']],
    ['const p = {}; function f() { p.a = 1 } client.x.y(p)', ['x.y()']],
    ['const o = { p: { a } }; o.p = { b }; client.x.y(o.p)', ['x.y()']],
    ['const p = c ? { a } : { b }; if (c) client.x.y(p); else client.z.w(p)', ['x.y()', 'z.w()']],
    ['let p = { a }; if (c) p = { b }; const q = p; if (c) client.x.y(q)', ['x.y()']],
    ['let p = p; let q = { ...q }; client.x.y(p); client.x.y(q)', ['x.y()', 'x.y()']],
  ])('%j', (code, calls) => {
    expect(callsIn(code)).toEqual(calls);
  });
});

describe('a client goes by other names', () => {
  test.each<[string, readonly string[]]>([
    ['const { x } = client; x.y({ a })', ['x.y(a)']],
    ['const { x: { y: z } } = client; z({ a })', ['x.y(a)']],
    ['const x = client.x; x.y({ a })', ['x.y(a)']],
    ['const api = client; api.x.y({ a })', ['x.y(a)']],
    ['let c = null; c = createClient(); c.x.y({ a })', ['x.y(a)']],
    ['createClient({}).x.y({ a })', ['x.y(a)']],
    [
      "const { createClient } = require('api'); const c = createClient(); c.device.get({ a }); c.x.y()",
      ['device.get(a)', 'x.y()'],
    ],
    ["import { Client } from 'api'; new Client().device.get()", ['device.get()']],
    ['declare const client: Client; client.x.y({ a } as Y)', ['x.y(a)']],
    ['const v = <V>await client!.x.y<V>({ a } satisfies Y)', ['x.y(a)']],
    ['client.x.y<A<B>>({ a })', ['x.y(a)']],
    ['const v = <V on={() => client.x.y({ a })} />', ['x.y(a)']],
  ])('%j', (code, calls) => {
    expect(callsIn(code)).toEqual(calls);
  });
});

test.each([
  "const client = mqtt.connect('x'); client.stream.on('data', f)",
  'function f(client) { client.socket.write({ a }) }',
  'class A { constructor(private client: C) { client.socket.write() } }',
  'this.client.http.get()',
  'client = mqtt.connect(); client.stream.on()',
  "const client = redis.createClient(); client.json.set('a', {})",
  "import { createClient } from 'redis'; const client = createClient(); client.json.set('a', {})",
  "const db = new (require('pg').Client)(); db.users.find({ a })",
  "import client from 'prom-client'; client.register.metrics()",
  'let client = createClient(); client = other(); client.x.y()',
  'const a = b; const b = a; a.x.y()',
])('the client of another library is left alone: %s', (code) => {
  expect(callsIn(code)).toEqual([]);
});

test.each([
  'a();\n...\nclient.x.y({ a });',
  'client.x.y({ a: ... , b: … });',
  'client.x.y({ a, // and\n  ... // so on\n});',
  'client.x.y({ a }, ..., callback); f(…, g)',
  'client.x.y({ a, ...rest });',
])('dots stand for what the reader knows: %j', (code) => {
  expect(callsIn(code)).toEqual([expect.stringMatching(/^x\.y\(a/)]);
});

test('dots in the place of the first argument are one', () => {
  expect(callsIn('client.x.y(..., { timeout: 1 })')).toEqual(['x.y()']);
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

test('no soup of words is too odd', () => {
  const words = fc.constantFrom(
    ...[
      'client',
      'p',
      '.x',
      '.y',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '=',
      ',',
      ';',
      ':',
      '?',
      '=>',
      '<',
    ],
    ...[
      '>',
      '...',
      '…',
      '`',
      '${',
      '\n',
      ' ',
      'const ',
      'let ',
      'function ',
      'if ',
      'for ',
      ' of ',
    ],
    ...[
      'return ',
      'class ',
      'delete ',
      'as ',
      'type ',
      'client.x.y(p);',
      'p = { a: 1 };',
      'p.b = 1;',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (soup) => {
      callsIn(soup.join(''));
    }),
  );
});

test.each([
  ['additions', 'client.x.y(p); p.a = 1;'],
  ['copies', 'p = { ...p, ...p }; client.x.y(p);'],
  ['names', 'var c = c; c.x.y();'],
  ['types that may be casts', 'f<T>('],
  ['casts that may be elements', '<a>('],
  ['spaces', '          ...          '],
])('three hundred times the %s are read', (_, part) => {
  // Years, where time doubles with each part: then the test ends in no time that jest allows.
  expect(callsIn(`let p = { b: 1 }; ${part.repeat(300)}`)).toBeDefined();
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
