/**
 * Runs the vendor's test files with our client in the place of theirs, in a process of its own: they
 * change the prototypes and the network of the process that they run in.
 * Words: the folder of the files, the URL of the client's module. Prints how many tests passed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import nock from 'nock';

/** A test, or a step before each, that calls `done` when it is over. */
type Step = (done: (error?: unknown) => void) => void;

const [folder = '', entry = ''] = process.argv.slice(2);
const sdk: unknown = await import(entry);
const require = createRequire(import.meta.url);
const modules = new Map<string, unknown>([
  ['../lib', sdk],
  ['./common', undefined],
  ['nock', nock],
]);

let passed = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('_spec.js'))) {
  const { steps } = readFile('common.js');
  const { tests } = readFile(file);
  for (const test of tests) {
    for (const step of steps) await finished(step);
    await finished(test);
    passed += 1;
  }
}
console.log(`${passed} passed`);

/** What a file says of tests; its own globals are those of its test runner. */
function readFile(name: string): {
  readonly tests: readonly Step[];
  readonly steps: readonly Step[];
} {
  const tests: Step[] = [];
  const steps: Step[] = [];
  const path = join(folder, name);
  const names = ['require', 'describe', 'it', 'beforeEach'];
  const code = compileFunction(readFileSync(path, 'utf8'), names, { filename: path });
  Reflect.apply(code, undefined, [
    (wanted: string): unknown => (modules.has(wanted) ? modules.get(wanted) : require(wanted)),
    (_: string, body: () => void) => {
      body();
    },
    (_: string, body: Step) => tests.push(body),
    (body: Step) => steps.push(body),
  ]);
  return { tests, steps };
}

function finished(step: Step): Promise<void> {
  return new Promise((resolve, reject) => {
    step((error) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('it failed', { cause: error }));
    });
  });
}
