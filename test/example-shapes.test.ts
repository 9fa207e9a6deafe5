import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCalls } from '../generator/2-parse/examples/find-calls.js';
import { parseJavaScript } from '../generator/2-parse/examples/javascript.js';
import { readCalls, type ReadCalls } from '../generator/2-parse/examples/read-calls.js';
import { vendorFolder } from './vendor/pages.js';

/** The same without looking for a code of the same shape. */
function readAlone(code: string, resource: string): ReadCalls | null {
  const parsed = parseJavaScript(code);
  if (parsed?.kind !== 'program') return parsed;
  return { kind: 'calls', calls: findCalls(parsed.program, resource) };
}

function expectSame(code: string, resource: string): void {
  expect([code, readCalls(code, resource)]).toEqual([code, readAlone(code, resource)]);
}

/** Names, and words that are none everywhere. */
const names = fc.constantFrom(
  ...[
    'a',
    'b',
    'device',
    'deviceId',
    'x2',
    'e5',
    'device2',
    '$',
    '_a',
    'client',
    'Client',
    'createClient',
    'assign',
  ],
  ...['as', 'async', 'await', 'delete', 'eval', 'from', 'get', 'in', 'let', 'new', 'of', 'static'],
  ...['type', 'yield', 'Object', 'require', 'constructor', 'void', 'é'],
);

const docs = join(vendorFolder('2.8.1'), 'docs');
const examples = readdirSync(docs).flatMap((file) =>
  [...readFileSync(join(docs, file), 'utf8').matchAll(/^```javascript\n([^]*?)^```$/gm)].map(
    ([, code = '']) => code,
  ),
);

const others = [
  'const p = { a: 1, "b c": 2, 3: 4 }; p.d = 5; p["e"] = 6; client.device.get(p)',
  'let { device: d } = client; for (const p of [{ a }]) d.get(p); d.get({ a, ...b })',
  'const c = createClient(); c.device.get(Object.assign({ a }, { b })); api.other.get({ a })',
  "import c from 'x'; async (a) => { await a.client.device.get({ a, b }) /* c */ }",
  'const c = new Client(); c.device.get(c ? { a } : { b }); // c.device\nc.x.y({ ... })',
  'class A { static get(a) { return client.device.get<A>({ a }); } }',
  'client.a1.get({ a: 1.e5, b: 1..a, c: a1.b, d: 0b1.toString, e: $1.e5, f: 1.5.a })',
  '`${client.device.get({ a })}`; client.device.get(/a/g, { b }); client.a.b(1.5, { c })',
];

test('examples of one shape have the same calls as each of them alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examples.slice(0, 40), ...others),
      fc.array(fc.tuple(fc.nat(), names), { maxLength: 6 }),
      names,
      (code, changes, resource) => {
        const words = [...new Set(code.match(/[a-z_$][\w$]*/gi))];
        const changed = new Map(
          changes.map(([at, name]) => [words[at % words.length] ?? '', name]),
        );
        expectSame(code, 'device');
        expectSame(
          code.replace(/[a-z_$][\w$]*/gi, (name) => changed.get(name) ?? name),
          resource,
        );
      },
    ),
    { numRuns: 3_000 },
  );
});

test.each([
  ['let evil = { a }; client.device.get(evil)', 'let eval = { a }; client.device.get(eval)'],
  ['let p; Object.merge(p, { a }); client.x.y(p)', 'let p; Object.assign(p, { a }); client.x.y(p)'],
  ['const c = newClient(); c.device.get({ a })', 'const c = createClient(); c.device.get({ a })'],
  ['client.x.y({ a: 1..e5 })', 'client.x.y({ a: 1..toFixed })'],
  ['client.x.y({ a: 1.e5 })', 'client.x.y({ a: 1.toFixed })'],
  ['client.x.y(/a/g, { b })', 'client.x.y(/a/q, { b })'],
  ['client.x.y({ "a": b })', "client.x.y({ 'a\\x62': b })"],
  ['client.x.y(`${a}`, p)', 'client.x.y(`${client.a.b()}`, p)'],
  ['const { b } = client; b.get({ a })', 'const { device } = client; device.get({ a })'],
  ['client.device.get({ a })', 'client.device.get({ a, })'],
])('what differs in more than names is read alone: %j and %j', (one, other) => {
  expectSame(one, 'device');
  expectSame(other, 'device');
  expectSame(one, 'x');
});

test('soups of one shape have the same calls as each of them alone', () => {
  const signs = [
    '(',
    ')',
    '({',
    '})',
    '{',
    '}',
    '=',
    ',',
    ';',
    ':',
    '=>',
    '.',
    '.',
    '\n',
    ' ',
    '1',
  ];
  const part = fc.oneof(
    names,
    fc.constantFrom(...signs, '/', '"', '`', '...', 'var p = {', 'client.'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.func(names), (soup, rename) => {
      expectSame(soup.join(''), 'device');
      const isName = /^[\w$]+$/;
      expectSame(soup.map((one) => (isName.test(one) ? rename(one) : one)).join(''), 'device');
    }),
    { numRuns: 3_000 },
  );
});

test('all examples of real pages have the same calls as each of them alone', () => {
  expect(examples.length).toBeGreaterThan(200);
  for (const code of examples) expectSame(code, 'device');
});
