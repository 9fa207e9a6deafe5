import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedPackage } from '../../test/everywhere/installed-package.js';
import { projectRoot } from '../../test/project-root.js';
import { conditions, ratio } from '../markdown/conditions.js';
import { tableOf } from '../markdown/results-section.js';
import { newerNode } from '../peers/installed-peers.js';
import { leftOut, remark } from '../peers/peers.js';
import type { Benchmark, Stage } from '../stage.js';
import { measurePrograms, type Measured, type Program } from './measure.js';
import { changedRun, fullRun, otherSchema, otherWords, repeatedRun } from './our-programs.js';
import { writeVendorDocs } from './vendor-docs.js';

/**
 * How fast a whole generation is, beside other generators that read the same API as OpenAPI, and
 * beside a parser of Markdown alone.
 */
export const speed: Benchmark = { word: 'speed', title: 'Speed', measure };

async function measure(stage: Stage): Promise<string> {
  const { folder, rounds } = stage;
  const peers = await stage.peers();
  const pages = await docsFolder(folder, 'pages');
  const programs = [
    await nodeAlone(folder),
    await fullRun('sdkdown, all files', pages, join(folder, 'full-out')),
    await onNewerNode(folder),
    repeatedRun(
      'sdkdown, nothing changed',
      await docsFolder(folder, 'same'),
      join(folder, 'same-out'),
    ),
    await changedRun(
      'sdkdown, one page changed',
      await docsFolder(folder, 'edited'),
      join(folder, 'edited-out'),
      otherWords,
    ),
    await changedRun(
      'sdkdown, one schema changed',
      await docsFolder(folder, 'schema'),
      join(folder, 'schema-out'),
      otherSchema,
    ),
    ...peers.map(({ program }) => program),
    await remarkAlone(join(pages, 'docs')),
  ];
  const measured = await measurePrograms(programs, rounds);
  return `${conditions(rounds)} We read the pages of losant-rest 2.8.1; the others read the same API as
OpenAPI 3.0, which the bench makes of the vendor's own description of it, and the one of schemas alone reads
the vendor's schema files as one document. Those that say Node 22 run on that. ${leftOut}

${tableOf(
  ['Program', 'Wall', 'To oazapfts', 'To remark', 'CPU', 'To oazapfts', 'Peak'],
  measured.map((row) => rowOf(row, measured)),
)}`;
}

function rowOf({ name, usage, failure }: Measured, all: readonly Measured[]): readonly string[] {
  if (usage === null) return [name, failure ?? '', '', '', '', '', ''];
  const oazapfts = all.find((row) => row.name.startsWith('oazapfts'))?.usage;
  const parser = all.find((row) => row.name.startsWith('remark'))?.usage;
  return [
    ...[name, usage.wall.toFixed(2), ratio(usage.wall, oazapfts?.wall)],
    ...[ratio(usage.wall, parser?.wall), usage.cpu.toFixed(2), ratio(usage.cpu, oazapfts?.cpu)],
    usage.peak.toFixed(0),
  ];
}

async function docsFolder(folder: string, name: string): Promise<string> {
  const root = join(folder, name);
  await mkdir(root);
  await writeVendorDocs(root, 1);
  return root;
}

/** Beside those that need it. */
async function onNewerNode(folder: string): Promise<Program> {
  const name = 'sdkdown, all files (Node 22)';
  const root = await docsFolder(folder, 'newer');
  const program = await fullRun(name, root, join(folder, 'newer-out'));
  try {
    return { ...program, node: await newerNode() };
  } catch {
    return { ...program, failure: 'Node 22 is not installed' };
  }
}

async function nodeAlone(folder: string): Promise<Program> {
  const script = join(folder, 'empty.mjs');
  await writeFile(script, '');
  return stillProgram('node alone', [script]);
}

async function remarkAlone(docs: string): Promise<Program> {
  const { name, version, beside } = remark;
  const installed = await installedPackage(name, version, beside);
  const script = join(projectRoot, 'bench', 'speed', 'parse-only.mjs');
  return stillProgram('remark-parse and remark-gfm alone', [
    script,
    installed.slice(0, -name.length),
    docs,
  ]);
}

/** One that writes nothing. */
function stillProgram(name: string, args: readonly string[]): Program {
  const prepare = (): Promise<void> => Promise.resolve();
  return { name, args, folder: projectRoot, node: process.execPath, prepare, failure: null };
}
