// What a call of the generated client costs beside a bare `fetch` of the same; prints JSON. Run with
// `--expose-gc` and a young generation so large that nothing is collected while allocations are counted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { device } from './device.mjs';
import { bareWay, clientWay } from './ways.mjs';

const [, , sdk, rounds] = process.argv;
const client = await import(pathToFileURL(join(sdk, 'dist', 'src', 'index.js')));
const body = JSON.stringify(device);
const stub = () =>
  Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
const withTimeout = () => ({ signal: AbortSignal.timeout(60_000) });

function waysOf(fetch, base) {
  return {
    bare: bareWay(fetch, base),
    timeout: bareWay(fetch, base, withTimeout),
    client: clientWay(client, fetch, base),
  };
}

async function batch(way, calls) {
  for (let call = 0; call < calls; call += 1) await way();
}

async function time(way, calls) {
  const start = process.hrtime.bigint();
  await batch(way, calls);
  return Number(process.hrtime.bigint() - start) / calls / 1000;
}

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ['gc'] });

/** Bytes a call: of the heap, and of buffers beside it. Nothing is freed while it is counted. */
async function allocate(way, calls) {
  for (let tries = 0; tries < 20; tries += 1) {
    globalThis.gc();
    await sleep(30);
    collections = 0;
    const before = process.memoryUsage();
    await batch(way, calls);
    const after = process.memoryUsage();
    await sleep(30);
    if (collections > 0) continue;
    const sum = ({ heapUsed, arrayBuffers }) => heapUsed + arrayBuffers;
    return (sum(after) - sum(before)) / calls;
  }
  throw new Error('something was collected each time');
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Each batch beside the same batch of the others, so that what else the machine does meets all. */
async function measure(ways, calls, counted) {
  const names = Object.keys(ways);
  for (const name of names) await batch(ways[name], calls * 4);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds * 10; round += 1) {
    const turn = names.map((_, index) => names[(index + round) % names.length]);
    for (const name of turn) times[name].push(await time(ways[name], calls));
  }
  const bytes = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < 3; round += 1) {
    for (const name of names) bytes[name].push(await allocate(ways[name], counted));
  }
  return names.map((name) => ({
    name,
    time: median(times[name]),
    timeRatio: median(times[name].map((one, index) => one / times.bare[index])),
    bytes: median(bytes[name]),
    bytesRatio: median(bytes[name]) / median(bytes.bare),
  }));
}

/** The server must see the same request from each of them. */
async function assertSame(ways, base) {
  const seen = [];
  for (const way of Object.values(ways)) {
    const given = await way();
    if (JSON.stringify(given) !== body) throw new Error('the device is not what was answered');
    seen.push(await (await fetch(`${base}/seen`)).text());
  }
  const [first] = seen;
  if (seen.some((text) => text !== first)) throw new Error(`not the same:\n${seen.join('\n')}`);
}

const script = fileURLToPath(new URL('device-server.mjs', import.meta.url));
const server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
const [port] = await once(server.stdout, 'data');
const base = `http://127.0.0.1:${String(port).trim()}`;
try {
  const overNetwork = waysOf(globalThis.fetch, base);
  await assertSame(overNetwork, base);
  const loopback = await measure(overNetwork, 200, 300);
  const stubbed = await measure(waysOf(stub, base), 1000, 1000);
  console.log(JSON.stringify({ loopback, stubbed }));
} finally {
  server.stdin.end();
}
