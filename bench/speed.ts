/**
 * How fast a whole generation is, beside other generators that read the same API as OpenAPI, and
 * beside a parser of Markdown alone. Writes to `RESULTS.md`. `npm run bench -- 5` for five rounds.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedPackage } from '../test/everywhere/installed-package.js';
import { runProgram } from '../test/everywhere/run-program.js';
import { projectRoot } from '../test/project-root.js';
import { vendorFolder } from '../test/vendor/pages.js';
import { tableOf, writeSection } from './results-section.js';
import { measurePrograms, type Measured, type Program } from './speed/measure.js';
import { openApiDocument } from './speed/openapi-document.js';
import { peers, remark, validator } from './speed/peers.js';
import { writeVendorDocs } from './speed/vendor-docs.js';

const program = join(projectRoot, 'dist', 'generator', 'start.cjs');
const rounds = Number(process.argv[2] ?? '5');

/** A section of the results. */
async function compareWithPeers(folder: string): Promise<string> {
  const once = join(folder, 'once');
  const edited = join(folder, 'edited');
  const full = join(folder, 'full');
  await writeVendorDocs(once, 1);
  await writeVendorDocs(full, 1);
  await writeVendorDocs(edited, 1);
  const api = join(folder, 'openapi.json');
  await writeFile(api, JSON.stringify(openApiDocument(vendorFolder('2.8.1'))));
  await validate(api);
  const programs = [
    await nodeAlone(folder),
    await fullRun('sdkdown, all files', full, join(folder, 'full-out')),
    repeatedRun('sdkdown, nothing changed', once, join(folder, 'same')),
    await changedRun('sdkdown, one page changed', edited, join(folder, 'changed')),
    ...(await peerPrograms(api, folder)),
    await remarkAlone(join(once, 'docs')),
  ];
  const measured = await measurePrograms(programs, rounds);
  return `${conditions(rounds)} The pages of losant-rest 2.8.1, and the same API as
OpenAPI 3.0 for those who read that.

${tableOf(
  ['Program', 'Wall', 'To oazapfts', 'To remark', 'CPU', 'To oazapfts', 'Peak'],
  measured.map((row) => rowOf(row, measured)),
)}`;
}

/** The same for pages that are there several times. */
async function measureGrowth(folder: string): Promise<string> {
  const programs: Program[] = [];
  for (const times of [1, 2, 4, 8]) {
    const root = join(folder, `times-${times}`);
    await writeVendorDocs(root, times);
    programs.push(await fullRun(`${times} ×`, root, join(folder, `out-${times}`)));
  }
  const growth = await measurePrograms(programs, Math.min(rounds, 3));
  return `${conditions(Math.min(rounds, 3))} The pages of losant-rest 2.8.1 several times, each
time with resources, routes and schemas of their own.

${tableOf(
  ['Pages', 'Wall', 'To once', 'CPU', 'To once', 'Peak'],
  growth.map(({ name, usage: { wall, cpu, peak } }) => [
    ...[name, wall.toFixed(2), ratio(wall, growth[0]?.usage.wall)],
    ...[cpu.toFixed(2), ratio(cpu, growth[0]?.usage.cpu), peak.toFixed(0)],
  ]),
)}`;
}

function conditions(count: number): string {
  const [cpu] = cpus();
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'},
${Math.round(totalmem() / 2 ** 30)} GiB; whole processes, medians of ${count} rounds in which each program runs once. Wall and
CPU are seconds, the peak is MiB of resident memory.`;
}

function rowOf({ name, usage }: Measured, all: readonly Measured[]): readonly string[] {
  const oazapfts = all.find((row) => row.name.startsWith('oazapfts'))?.usage;
  const parser = all.find((row) => row.name.startsWith('remark'))?.usage;
  return [
    ...[name, usage.wall.toFixed(2), ratio(usage.wall, oazapfts?.wall)],
    ...[ratio(usage.wall, parser?.wall), usage.cpu.toFixed(2), ratio(usage.cpu, oazapfts?.cpu)],
    usage.peak.toFixed(0),
  ];
}

function ratio(value: number, base: number | undefined): string {
  return base === undefined ? '' : (value / base).toFixed(2);
}

function generateArgs(root: string, out: string): readonly string[] {
  return [program, 'generate', '--root', root, '--docs', join(root, 'docs'), '--out', out];
}

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Into an empty folder, each time of pages that no run before has seen, so that nothing is found again. */
async function fullRun(name: string, root: string, out: string): Promise<Program> {
  const { args, prepare } = await changedRun(name, root, out);
  const prepareAll = async (): Promise<void> => {
    await emptied(out);
    await prepare();
  };
  return { name, args, prepare: prepareAll };
}

/** Over what it wrote in the round before; the first round counts with the others. */
function repeatedRun(name: string, root: string, out: string): Program {
  return { name, args: generateArgs(root, out), prepare: () => Promise.resolve() };
}

async function changedRun(name: string, root: string, out: string): Promise<Program> {
  const page = join(root, 'docs', 'device.md');
  const text = await readFile(page, 'utf8');
  let round = 0;
  const prepare = async (): Promise<void> => {
    round += 1;
    await writeFile(page, text.replace('Deletes a device', `Deletes a device ${round}`));
  };
  return { name, args: generateArgs(root, out), prepare };
}

async function nodeAlone(folder: string): Promise<Program> {
  const script = join(folder, 'empty.mjs');
  await writeFile(script, '');
  return { name: 'node alone', args: [script], prepare: () => Promise.resolve() };
}

async function peerPrograms(api: string, folder: string): Promise<readonly Program[]> {
  const programs: Program[] = [];
  for (const { name, version, emits, beside, command } of peers) {
    const installed = await installedPackage(name, version, beside);
    const modules = installed.slice(0, -name.length);
    const out = join(folder, `out-${name.replace('/', '-')}`);
    programs.push({
      name: `${name} ${version} (${emits})`,
      args: command({ api, out, file: (path) => join(modules, path) }),
      prepare: () => emptied(out),
    });
  }
  return programs;
}

async function remarkAlone(docs: string): Promise<Program> {
  const { name, version, beside } = remark;
  const installed = await installedPackage(name, version, beside);
  const script = join(projectRoot, 'bench', 'speed', 'parse-only.mjs');
  const args = [script, installed.slice(0, -name.length), docs];
  return { name: 'remark-parse and remark-gfm alone', args, prepare: () => Promise.resolve() };
}

/** By a program of its own: what it loads is nothing that we have types of. */
async function validate(api: string): Promise<void> {
  const installed = await installedPackage(validator.name, validator.version);
  const module = pathToFileURL(join(installed, 'lib', 'index.js')).href;
  const script = `import parser from ${JSON.stringify(module)};
    await parser.validate(process.argv[1]);`;
  const args = ['--input-type=module', '--eval', script, api];
  await runProgram(process.execPath, args, projectRoot, 120);
}

const folder = await mkdtemp(join(tmpdir(), 'sdkdown-bench-'));
try {
  for (const [title, measure] of [
    ['Speed', compareWithPeers],
    ['Growth', measureGrowth],
  ] as const) {
    const section = await measure(folder);
    await writeSection(title, section);
    console.log(`${section}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
