import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import type { GeneratedPackage } from '../generated-package.js';
import { writeTogether } from '../compile-together.js';

export interface OutputFault {
  /** Of the output; empty where it is of all. */
  readonly name: string;
  readonly fault: string;
}

export interface Compiled {
  /** What the compiler says, and the tests that fail. */
  readonly faults: readonly OutputFault[];
  /** How many tests passed; 0 where they were not run. */
  readonly tests: number;
}

/** Outputs by names that folders may have, compiled as one project; if asked for, their tests are run. */
export async function compileOutputs(
  outputs: ReadonlyMap<string, readonly GeneratedFile[]>,
  runTests: boolean,
): Promise<Compiled> {
  const all = await writeTogether(outputs, runTests ? 'dist' : null);
  try {
    const { output } = await all.compile('typescript-7', ['-p', '.']);
    const lines = [...output.matchAll(/^([^/\n]*)\/(.*error TS.*)/gm)];
    const faults = lines.map(([, name = '', fault = '']) => ({ name, fault }));
    if (output !== '' && faults.length === 0) faults.push({ name: '', fault: output });
    return runTests ? await withTests(all, faults) : { faults, tests: 0 };
  } finally {
    await all.remove();
  }
}

async function withTests(all: GeneratedPackage, faults: readonly OutputFault[]): Promise<Compiled> {
  const results = join(all.folder, 'results.json');
  const { output } = await all.run(
    'node_modules/jest/bin/jest.js',
    ['-i', '--silent', '--json', `--outputFile=${results}`],
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  );
  const found: unknown = JSON.parse(readText(results) ?? JSON.stringify({ output }));
  if (!isResults(found)) return { faults: [...faults, { name: '', fault: output }], tests: 0 };
  const failed = found.testResults.flatMap((file) => {
    const name = /dist[/\\]([^/\\]+)/.exec(file.name)?.[1] ?? '';
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0 && file.status === 'failed') return [{ name, fault: file.message }];
    return tests.map((test) => ({
      name,
      fault: `test ${test.title}: ${test.failureMessages.join('').slice(0, 800)}`,
    }));
  });
  return { faults: [...faults, ...failed], tests: found.numPassedTests };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What jest writes of a run. */
interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function isResults(value: unknown): value is Results {
  return typeof value === 'object' && value !== null && 'testResults' in value;
}
