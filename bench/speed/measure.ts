/** What a program costs as a whole process. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../test/project-root.js';
import { median } from './median.js';

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
  /** In which it runs. */
  readonly folder: string;
  /** The path of the node that runs it. */
  readonly node: string;
  /** Before each run, not measured. */
  readonly prepare: () => Promise<void>;
  /** Why it cannot be run; `null` where it can. */
  readonly failure: string | null;
}

export interface Measured {
  readonly name: string;
  /** Medians of all rounds; `null` where it cannot be run, or failed in one of them. */
  readonly usage: Usage | null;
  readonly failure: string | null;
}

/** Who runs longer is stuck. */
const patience = 180_000;
const reporter = join(projectRoot, 'bench', 'speed', 'report-usage.cjs');

/**
 * Round by round, so that what else the machine does meets all programs alike.
 * @param mayExit with these codes, beside 0
 */
export async function measurePrograms(
  programs: readonly Program[],
  rounds: number,
  mayExit: readonly number[] = [],
): Promise<readonly Measured[]> {
  const usages = programs.map((): Usage[] => []);
  const failures = programs.map(({ failure }) => failure);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      if ((failures[index] ?? null) !== null) continue;
      await program.prepare();
      const usage = await measureOnce(program, mayExit);
      if (typeof usage === 'string') failures[index] = usage;
      else usages[index]?.push(usage);
    }
  }
  return programs.map(({ name }, index) => {
    const failure = failures[index] ?? null;
    return { name, failure, usage: failure === null ? medians(usages[index] ?? []) : null };
  });
}

/** What it used, or how it failed. */
async function measureOnce(
  { args, folder, node }: Program,
  mayExit: readonly number[],
): Promise<Usage | string> {
  const temporary = await mkdtemp(join(tmpdir(), 'sdkdown-usage-'));
  try {
    const usageFile = join(temporary, 'usage.json');
    const start = performance.now();
    const child = spawn(node, args, {
      cwd: folder,
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${JSON.stringify(reporter)}`,
        SDKDOWN_USAGE_FILE: usageFile,
        // Nobody is told of our runs, and nobody is waited for.
        DO_NOT_TRACK: '1',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
    });
    const errors = text(child.stderr);
    const exitCode = await new Promise((resolve) => child.on('exit', resolve));
    const wall = (performance.now() - start) / 1000;
    if (exitCode !== 0 && !mayExit.some((code) => code === exitCode)) {
      return `ended with ${String(exitCode)}: ${wordsOf(await errors)}`;
    }
    const lines = (await readFile(usageFile, 'utf8')).trim().split('\n');
    const used = lines.map((line): unknown => JSON.parse(line));
    return {
      wall,
      cpu: used.reduce<number>((sum, process) => sum + numberAt(process, 'cpu'), 0),
      peak: Math.max(...used.map((process) => numberAt(process, 'peak'))),
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The first line, for a cell of a table. */
function wordsOf(errors: string): string {
  const line = errors.split('\n').find((candidate) => candidate.trim() !== '') ?? 'it says nothing';
  return line.trim().replaceAll('|', '\\|').slice(0, 100);
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
