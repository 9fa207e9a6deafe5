import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conditions, inThousands } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import type { Benchmark, Stage } from '../stage.js';
import { kinds, type Kind } from './kinds.js';
import { measurePrograms, type Program } from './measure.js';
import { fullRun } from './our-programs.js';

/** Whether four times of one thing take more than four times the time. */
export const growthOfKinds: Benchmark = { word: 'kinds', title: 'Growth of one thing', measure };

const counts = [1, 1000, 4000];
/** Seconds that two runs of the same may differ. */
const noise = 0.15;

async function measure(stage: Stage): Promise<string> {
  const programs: Program[] = [];
  for (const [index, kind] of kinds.entries()) {
    for (const count of counts) {
      programs.push(await runOf(kind, count, join(stage.folder, `kind-${index}-${count}`)));
    }
  }
  const rounds = Math.min(stage.rounds, 3);
  // Pages with mistakes are left with 1.
  const measured = await measurePrograms(programs, rounds, [1]);
  const rows = kinds.map(({ name }, index) => {
    const own = measured.slice(index * counts.length, (index + 1) * counts.length);
    const failure = own.find((one) => one.failure !== null)?.failure;
    if (failure != null) return [name, failure, '', ''];
    const [once = 0, few = 0, more = 0] = own.map(({ usage }) => usage?.wall ?? 0);
    const growth = few - once < noise ? '' : ((more - once) / (few - once)).toFixed(1);
    return [name, few.toFixed(2), more.toFixed(2), growth];
  });
  return `${conditions(rounds)} Pages that have many of one thing, right
or wrong, with limits that let them through. The growth is the time beyond that of one, where it can be told from noise: 4.0 is
in line with the number.

${tableOf(['Of what', ...counts.slice(1).map(inThousands), 'Growth'], rows)}`;
}

async function runOf(kind: Kind, count: number, root: string): Promise<Program> {
  for (const [path, text] of Object.entries(kind.documents(count))) {
    await mkdir(join(root, 'docs'), { recursive: true });
    await writeFile(join(root, 'docs', path), text);
  }
  const program = await fullRun(`${kind.name}, ${count}`, root, join(root, 'out'));
  const limits = ['cells=1000000', 'marks=1000000', 'seconds=120'];
  return { ...program, args: [...program.args, ...limits.flatMap((limit) => ['--limit', limit])] };
}
