/** What a program costs as a whole process. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../test/project-root.js';

export interface Usage {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of all its threads and of the processes that it starts. */
  readonly cpu: number;
  /** Resident memory at its highest, in MiB, of its largest process. */
  readonly peak: number;
}

/** A script and its words, run by node. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Before each run, not measured. */
  readonly prepare: () => Promise<void>;
}

export interface Measured {
  readonly name: string;
  /** Medians of all rounds. */
  readonly usage: Usage;
}

const reporter = join(projectRoot, 'bench', 'speed', 'report-usage.cjs');

/** Round by round, so that what else the machine does meets all programs alike. */
export async function measurePrograms(
  programs: readonly Program[],
  rounds: number,
): Promise<readonly Measured[]> {
  const usages = programs.map((): Usage[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      await program.prepare();
      usages[index]?.push(await measureOnce(program));
    }
  }
  return programs.map(({ name }, index) => ({ name, usage: medians(usages[index] ?? []) }));
}

async function measureOnce({ name, args }: Program): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'sdkdown-usage-'));
  try {
    const usageFile = join(folder, 'usage.json');
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${JSON.stringify(reporter)}`,
        SDKDOWN_USAGE_FILE: usageFile,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const errors = text(child.stderr);
    const exitCode = await new Promise((resolve) => child.on('exit', resolve));
    const wall = (performance.now() - start) / 1000;
    if (exitCode !== 0) throw new Error(`${name} ended with ${String(exitCode)}: ${await errors}`);
    const lines = (await readFile(usageFile, 'utf8')).trim().split('\n');
    const used = lines.map((line): unknown => JSON.parse(line));
    return {
      wall,
      cpu: used.reduce<number>((sum, process) => sum + numberAt(process, 'cpu'), 0),
      peak: Math.max(...used.map((process) => numberAt(process, 'peak'))),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function numberAt(value: unknown, name: string): number {
  return Number(Reflect.get(Object(value), name));
}

function medians(usages: readonly Usage[]): Usage {
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    peak: median(usages.map(({ peak }) => peak)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
