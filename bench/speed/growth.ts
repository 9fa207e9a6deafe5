import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { conditions, ratio } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import type { Benchmark, Stage } from '../stage.js';
import { measurePrograms, type Program } from './measure.js';
import { fullRun } from './our-programs.js';
import { writeVendorDocs } from './vendor-docs.js';

/** Whether twice the pages take more than twice the time. */
export const growth: Benchmark = { word: 'growth', title: 'Growth', measure };

async function measure({ folder, rounds }: Stage): Promise<string> {
  const programs: Program[] = [];
  for (const times of [1, 2, 4, 8]) {
    const root = join(folder, `times-${times}`);
    await mkdir(root);
    await writeVendorDocs(root, times);
    programs.push(await fullRun(`${times} ×`, root, join(folder, `out-${times}`)));
  }
  const count = Math.min(rounds, 3);
  const measured = await measurePrograms(programs, count);
  const first = measured[0]?.usage ?? undefined;
  return `${conditions(count)} The pages of losant-rest 2.8.1 several times, each
time with resources, routes and schemas of their own.

${tableOf(
  ['Pages', 'Wall', 'To once', 'CPU', 'To once', 'Peak'],
  measured.map(({ name, usage, failure }) => {
    if (usage === null) return [name, failure ?? '', '', '', '', ''];
    const { wall, cpu, peak } = usage;
    return [
      ...[name, wall.toFixed(2), ratio(wall, first?.wall)],
      ...[cpu.toFixed(2), ratio(cpu, first?.cpu), peak.toFixed(0)],
    ];
  }),
)}`;
}
