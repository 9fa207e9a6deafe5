/** Runs a program to its end. */
import { text } from 'node:stream/consumers';
import { endGroup, startGroup } from './process-groups.js';

/**
 * What it printed to its output.
 * @param seconds that it may take, all in all
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  folder: string,
  seconds: number,
): Promise<string> {
  const child = startGroup({ file, args, folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('bug in the tests: no pipes');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Not done within ${seconds} seconds`));
    }, seconds * 1000);
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  try {
    const whole = Promise.all([text(stdout), text(stderr), exit]);
    const [output, errors, code] = await Promise.race([whole, late]);
    if (code === 0) return output;
    throw new Error(`Exit code ${code ?? 'unknown'}: ${lastLines(errors || output)}`);
  } finally {
    clearTimeout(timer);
    endGroup(child);
  }
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-12).join('\n');
}
