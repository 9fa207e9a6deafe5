/** Writes one state and then the other into the folder, for ever: to be killed. */
import { writeOutput } from '../../generator/6-write/index.js';
import { skipSync } from './failing-disk.js';
import { twoStates } from './two-states.js';

const [, , folder = '', count = ''] = process.argv;
const states = twoStates(Number(count));
// More of the time goes to what may not be cut in two.
skipSync();
process.stdout.write('writing\n');
for (;;) {
  for (const files of [states.b, states.a]) {
    writeOutput(folder, files, {
      force: false,
      dryRun: false,
      processes: { own: process.pid, isRunning: () => false },
    });
  }
}
