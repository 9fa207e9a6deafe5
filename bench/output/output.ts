import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { execFile } from 'node:child_process';
import { projectRoot } from '../../test/project-root.js';
import { inThousands, machine } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import { generatePeer } from '../peers/generate-peer.js';
import { measurePrograms, type Program } from '../speed/measure.js';
import type { Benchmark, Stage } from '../stage.js';
import { readScripts, countAny } from './scripts.js';

/** What is generated, and what it costs whoever compiles it. */
export const output: Benchmark = { word: 'output', title: 'Output', measure };

/** TypeScript in a folder, with a project around it. */
interface Generated {
  readonly name: string;
  readonly folder: string;
  /** In that folder. */
  readonly project: string;
  /** Folders of the scripts, in that folder. */
  readonly scripts: readonly string[];
  readonly failure: string | null;
}

const tsc = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');

async function measure(stage: Stage): Promise<string> {
  const all = [...(await ourOutput(stage)), ...(await peersOutput(stage))];
  const programs = all.map(programOf);
  const count = Math.min(stage.rounds, 3);
  const measured = await measurePrograms(programs, count, [1, 2]);
  const rows: (readonly string[])[] = [];
  for (const [index, generated] of all.entries()) {
    const { usage, failure } = measured[index] ?? { usage: null, failure: null };
    rows.push(
      usage === null
        ? [generated.name, failure ?? '', '', '', '', '', '', '']
        : [
            ...[generated.name, ...(await sizesOf(generated))],
            ...[usage.wall.toFixed(2), usage.peak.toFixed(0)],
            inThousands(await countErrors(generated)),
          ],
    );
  }
  return `${machine()}. What each makes of the API of losant-rest 2.8.1: its TypeScript files, and
\`tsc --strict --noEmit\` over them, with TypeScript ${await typescriptVersion()}, \`skipLibCheck\`, the types of the
DOM and modules as a bundler finds them; wall in seconds, the peak in MiB, medians of ${count} rounds. \`any\` is counted in
what is written: the keyword as a type.

${tableOf(['Program', 'Files', 'KiB', 'Lines', '`any`', '`tsc`', 'Peak', 'Errors'], rows)}`;
}

function programOf({ name, folder, project, failure }: Generated): Program {
  const args = [tsc, '--noEmit', '--pretty', 'false', '-p', project];
  const prepare = (): Promise<void> => Promise.resolve();
  return { name, args, folder, node: process.execPath, prepare, failure };
}

async function sizesOf({ folder, scripts }: Generated): Promise<readonly string[]> {
  const texts = (await Promise.all(scripts.map((name) => readScripts(join(folder, name))))).flat();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  const anys = texts.reduce((sum, text) => sum + countAny(text), 0);
  return [
    inThousands(texts.length),
    inThousands(Math.round(bytes / 1024)),
    ...[inThousands(lines), inThousands(anys)],
  ];
}

function countErrors({ folder, project }: Generated): Promise<number> {
  const args = [tsc, '--noEmit', '--pretty', 'false', '-p', project];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (_, stdout) => {
      resolve(stdout.match(/^\S.*error TS\d+:/gm)?.length ?? 0);
    });
  });
}

/** The client as its users compile it, and with the tests that come with it. */
async function ourOutput(stage: Stage): Promise<readonly Generated[]> {
  const { folder } = await stage.sdk();
  const client = await writeProject(folder, 'bench.json', ['src'], []);
  const whole = await writeProject(folder, 'bench-tests.json', ['src', 'test'], ['node']);
  return [
    { name: 'sdkdown', folder, project: client, scripts: ['src'], failure: null },
    {
      ...{ name: 'sdkdown, with the tests that it makes', folder, project: whole },
      ...{ scripts: ['src', 'test'], failure: null },
    },
  ];
}

async function peersOutput(stage: Stage): Promise<readonly Generated[]> {
  const all: Generated[] = [];
  for (const installed of await stage.peers()) {
    const { title, folder } = installed;
    const failure = await generatePeer(installed);
    const project = await writeProject(folder, 'bench.json', ['out'], []);
    all.push({ name: title, folder, project, scripts: ['out'], failure });
  }
  return all;
}

async function writeProject(
  folder: string,
  name: string,
  include: readonly string[],
  types: readonly string[],
): Promise<string> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types,
  };
  const path = join(folder, name);
  await writeFile(path, JSON.stringify({ compilerOptions, include }));
  return relative(folder, path);
}

async function typescriptVersion(): Promise<string> {
  const path = join(projectRoot, 'node_modules', 'typescript', 'package.json');
  const manifest: unknown = JSON.parse(await readFile(path, 'utf8'));
  return String(Reflect.get(Object(manifest), 'version'));
}
