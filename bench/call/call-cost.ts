import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../test/everywhere/run-program.js';
import { projectRoot } from '../../test/project-root.js';
import { inThousands, machine } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import { bundle } from '../size/bundle.js';
import type { Benchmark, Stage } from '../stage.js';

/** What a call costs beside a bare `fetch`, and what importing the client does. */
export const callCost: Benchmark = { word: 'call', title: 'Cost of a call', measure };

const scripts = join(projectRoot, 'bench', 'call');
/** How much more than bare `fetch` a call may take, in time and in allocations. */
const goal = 1.15;

const names: Readonly<Record<string, string>> = {
  bare: '`fetch`',
  timeout: '`fetch`, with `AbortSignal.timeout`',
  client: '`client.device.get`',
};

async function measure(stage: Stage): Promise<string> {
  const { folder } = await stage.sdk();
  const calls = await measureCalls(folder, stage.rounds);
  return `${machine()}. \`device.get\` of losant-rest 2.8.1, one call after the other, on the client that is
generated; and the same request by \`fetch\`, with the same URL and headers, whose status is looked at and
whose JSON is parsed. Over loopback the server is a process of its own; without a network, \`fetch\` is a
function that gives a new \`Response\`. Times are medians of ${stage.rounds * 10} batches, each beside the same batch of the
others, and so is the ratio of the two; bytes are what the heap and the buffers beside it grow by in hundreds
of calls, in a young generation so large that nothing is collected meanwhile. The goal is a ratio of ${goal}, over loopback.

${tableOf(['Where', 'Call', 'µs', 'To `fetch`', 'Bytes', 'To `fetch`'], calls)}

${await describeImport(folder)}`;
}

async function measureCalls(
  folder: string,
  rounds: number,
): Promise<readonly (readonly string[])[]> {
  const flags = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
  const args = [...flags, join(scripts, 'measure-call.mjs'), folder, String(rounds)];
  const printed: unknown = JSON.parse(await runProgram(process.execPath, args, projectRoot, 600));
  return [
    ...rowsOf('loopback', Reflect.get(Object(printed), 'loopback')),
    ...rowsOf('no network', Reflect.get(Object(printed), 'stubbed')),
  ];
}

function rowsOf(where: string, ways: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(ways)) throw new Error('the calls were not measured');
  return ways.map((way: unknown) => {
    const numberAt = (name: string): number => Number(Reflect.get(Object(way), name));
    return [
      ...[where, names[String(Reflect.get(Object(way), 'name'))] ?? ''],
      ...[numberAt('time').toFixed(0), numberAt('timeRatio').toFixed(2)],
      ...[inThousands(Math.round(numberAt('bytes'))), numberAt('bytesRatio').toFixed(2)],
    ];
  });
}

/** Whether importing it does anything. */
async function describeImport(folder: string): Promise<string> {
  const unused = "import './dist/src/index.js';";
  const pure = await bundle(folder, unused, { ignoreAnnotations: true });
  const whole = await bundle(folder, "export * from './dist/src/index.js';");
  const file = join(folder, 'whole.js');
  await writeFile(file, whole.code);
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const script = join(scripts, 'measure-import.mjs');
  const args = [...flags, script, file, '21'];
  const printed: unknown = JSON.parse(await runProgram(process.execPath, args, folder, 120));
  const millisecondsOf = (what: string): string =>
    Number(Reflect.get(Object(printed), what)).toFixed(2);
  const left: unknown = Reflect.get(Object(printed), 'left');
  const globals = Array.isArray(left) && left.length > 0 ? left.join(', ') : 'nothing';
  return `Importing all of the client, bundled into one module, parses it in ${millisecondsOf('parsing')} ms and runs it in
${millisecondsOf('running')} ms (medians of 21), where there is no \`fetch\`, no timer, no \`process\` and nothing else but
JavaScript itself, and leaves ${globals} in the global object. An import of which nothing is used leaves
${inThousands(pure.size)} bytes in a bundle that believes no annotation: classes of errors, of which a bundler cannot know
that nobody misses them.`;
}
