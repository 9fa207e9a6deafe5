import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { machine } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import type { Benchmark, Stage } from '../stage.js';
import { median } from './median.js';
import { writeVendorDocs } from './vendor-docs.js';
import { Watching, type Edit, type Saved } from './watching.js';

/** How long somebody waits between the save of a page and the files that it makes. */
export const watch: Benchmark = { word: 'watch', title: 'Watch', measure };

/** Each save is another text, so that nothing is found again. */
const edits: readonly Edit[] = [
  {
    name: 'words of a description',
    shows: (count) => `Deletes a device ${count} times`,
    change: (text, shown) => text.replace('Deletes a device', shown),
  },
  {
    name: 'one parameter more',
    shows: (count) => `extra${count}`,
    change: (text, shown) =>
      text.replace(
        /^\| excludeConnectionInfo \|.*$/m,
        `$&\n| ${shown} | string | N | More |  |  |`,
      ),
  },
];

const warmUp = 5;
const savesARound = 5;

async function measure({ folder, rounds }: Stage): Promise<string> {
  const root = join(folder, 'watched');
  await mkdir(root);
  await writeVendorDocs(root, 1);
  const watching = await Watching.start(root, join(folder, 'watched-out'));
  try {
    const saves = edits.map((): Saved[] => []);
    let count = 0;
    for (let round = 0; round < warmUp + rounds * savesARound; round += 1) {
      for (const [index, edit] of edits.entries()) {
        count += 1;
        const saved = await watching.save(edit, count);
        if (round >= warmUp) saves[index]?.push(saved);
      }
    }
    return sectionOf(saves);
  } finally {
    await watching.stop();
  }
}

function sectionOf(saves: readonly (readonly Saved[])[]): string {
  const count = saves[0]?.length ?? 0;
  const rows = edits.map(({ name }, index) => {
    const ofEdit = saves[index] ?? [];
    return [
      name,
      ...[medianOf(ofEdit, 'written'), slowest(ofEdit), medianOf(ofEdit, 'told')],
      medianOf(ofEdit, 'run'),
    ];
  });
  return `${machine()}. A process of \`watch\` over the pages of losant-rest 2.8.1, in which \`device.md\` is saved
by a rename, each time with another text; medians of ${count} saves of each kind, taken in turn after ${warmUp} of each.
All in seconds. Written: from before the save until the changed file has its new text in the output, where
the kernel's notices of its folder are heard by the process that measures. Told: until the watch says that
it is done. The run: what of that the watch counts as its own work; before it, it waits until the page
has been at rest for 12 ms.

${tableOf(['What is saved', 'Written', 'Slowest', 'Told', 'The run'], rows)}`;
}

function medianOf(saves: readonly Saved[], what: keyof Saved): string {
  return median(saves.map((saved) => saved[what])).toFixed(3);
}

function slowest(saves: readonly Saved[]): string {
  return Math.max(...saves.map(({ written }) => written)).toFixed(3);
}
