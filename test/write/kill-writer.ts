import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Starts the program that writes in turns, and kills it. */
export async function killWriter(folder: string, count: number, delay: number): Promise<void> {
  const program = fileURLToPath(new URL('write-in-turns.js', import.meta.url));
  const writer = spawn(process.execPath, [program, folder, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(writer, 'close');
  await once(writer.stdout, 'data');
  await setTimeout(delay);
  writer.kill('SIGKILL');
  await closed;
  if (writer.signalCode !== 'SIGKILL') throw new Error(`it ended: ${String(writer.exitCode)}`);
}
