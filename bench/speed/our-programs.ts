/** Our own program as it is shipped, in the cases that users meet. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../test/everywhere/run-program.js';
import { projectRoot } from '../../test/project-root.js';
import { emptied } from './emptied.js';
import type { Program } from './measure.js';

export const startFile = join(projectRoot, 'dist', 'generator', 'start.cjs');

/** @param command `generate` */
export function ourWords(command: string, root: string, out: string): readonly string[] {
  return [startFile, command, '--root', root, '--docs', join(root, 'docs'), '--out', out];
}

/** Into an empty folder, where nothing is kept of a run before. */
export async function fullRun(name: string, root: string, out: string): Promise<Program> {
  // What runs keep is kept below it, and nowhere else.
  const packages = join(root, 'node_modules');
  await emptied(packages);
  const prepare = async (): Promise<void> => {
    await emptied(out);
    await emptied(packages);
  };
  return ourProgram(name, root, out, prepare);
}

/** Over what it wrote in the round before, and before the first. */
export function repeatedRun(name: string, root: string, out: string): Program {
  const program = ourProgram(name, root, out, () => Promise.resolve());
  return { ...program, prepare: runOnce(program) };
}

/** What is saved of a page in a round. */
interface Edit {
  readonly page: string;
  readonly edited: (text: string, round: number) => string;
}

/** Other words in a page of a resource. */
export const otherWords: Edit = {
  page: 'device.md',
  edited: (text, round) => text.replace('Deletes a device', `Deletes a device ${round}`),
};

/** A schema that takes longer texts, in the page of all schemas. */
export const otherSchema: Edit = {
  page: '_schemas.md',
  edited: (text, round) => text.replace(/(\n## Device\n[^]*?"maxLength": )\d+/, `$1${300 + round}`),
};

/** The same, of which one page is another one than in the round before. */
export async function changedRun(
  name: string,
  root: string,
  out: string,
  { page, edited }: Edit,
): Promise<Program> {
  const path = join(root, 'docs', page);
  const text = await readFile(path, 'utf8');
  if (edited(text, 1) === text) throw new Error(`nothing to edit in ${page}`);
  const program = ourProgram(name, root, out, () => Promise.resolve());
  const run = runOnce(program);
  let round = 0;
  const prepare = async (): Promise<void> => {
    await run();
    round += 1;
    await writeFile(path, edited(text, round));
  };
  return { ...program, prepare };
}

/** The first time that it is asked for. */
function runOnce({ args, folder, node }: Program): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (!isDone) await runProgram(node, args, folder, 120);
    isDone = true;
  };
}

function ourProgram(
  name: string,
  root: string,
  out: string,
  prepare: () => Promise<void>,
): Program {
  const args = ourWords('generate', root, out);
  return { name, args, folder: root, node: process.execPath, prepare, failure: null };
}
