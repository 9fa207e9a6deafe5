import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { conditions, ratio } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import { repeatedPeer } from '../peers/installed-peers.js';
import type { Benchmark, Stage } from '../stage.js';
import { measurePrograms, type Program } from './measure.js';
import { fullRun } from './our-programs.js';
import { writeVendorDocs } from './vendor-docs.js';

/** Whether twice the pages take more than twice the time. */
export const growth: Benchmark = { word: 'growth', title: 'Growth', measure };

async function measure(stage: Stage): Promise<string> {
  const { folder, rounds } = stage;
  const peer = (await stage.peers()).find((one) => one.peer.name === 'oazapfts');
  if (peer === undefined) throw new Error('oazapfts is none of the peers');
  const ourPrograms: Program[] = [];
  const theirPrograms: Program[] = [];
  for (const times of [1, 2, 4, 8]) {
    const root = join(folder, `times-${times}`);
    await mkdir(root);
    await writeVendorDocs(root, times);
    ourPrograms.push(await fullRun(`${times} ×`, root, join(folder, `out-${times}`)));
    theirPrograms.push(await repeatedPeer(peer, join(folder, `peer-times-${times}`), times));
  }
  const count = Math.min(rounds, 3);
  const measured = await measurePrograms([...ourPrograms, ...theirPrograms], count);
  const ours = measured.slice(0, ourPrograms.length);
  const theirs = measured.slice(ourPrograms.length);
  const first = ours[0]?.usage ?? undefined;
  return `${conditions(count)} The pages of losant-rest 2.8.1 several times, each
time with resources, routes and schemas of their own; beside oazapfts, which reads as much as OpenAPI.

${tableOf(
  ['Pages', 'Wall', 'To once', 'CPU', 'To once', 'Peak', 'oazapfts', 'To oazapfts'],
  ours.map(({ name, usage, failure }, index) => {
    if (usage === null) return [name, failure ?? '', '', '', '', '', '', ''];
    const { wall, cpu, peak } = usage;
    const other = theirs[index]?.usage;
    return [
      ...[name, wall.toFixed(2), ratio(wall, first?.wall)],
      ...[cpu.toFixed(2), ratio(cpu, first?.cpu), peak.toFixed(0)],
      ...[other?.wall.toFixed(2) ?? '', ratio(wall, other?.wall)],
    ];
  }),
)}`;
}
