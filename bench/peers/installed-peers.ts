/** The peers, each in a folder where its command can run. */
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedPackage, packages } from '../../test/everywhere/installed-package.js';
import { runProgram } from '../../test/everywhere/run-program.js';
import { projectRoot } from '../../test/project-root.js';
import { vendorFolder } from '../../test/vendor/pages.js';
import { emptied } from '../speed/emptied.js';
import type { Program } from '../speed/measure.js';
import { openApiDocument } from './openapi-document.js';
import { membersOf } from './openapi-schema.js';
import { peers, validator, type Peer } from './peers.js';
import { repeatedDocument } from './repeated-document.js';
import { schemasDocument } from './schemas-document.js';

export interface InstalledPeer {
  readonly peer: Peer;
  /** `oazapfts 7.5.0 (client)` */
  readonly title: string;
  /** With `out` in it, which the program fills. */
  readonly folder: string;
  readonly program: Program;
  /** Why it cannot run; `null` where it can. */
  readonly failure: string | null;
}

/** @param folder in which each peer gets its own; what cannot be installed stops no other */
export async function installPeers(folder: string): Promise<readonly InstalledPeer[]> {
  const api = JSON.stringify(openApiDocument(vendorFolder('2.8.1')));
  const schemas = JSON.stringify(schemasDocument(vendorFolder('2.8.1')));
  const installed: InstalledPeer[] = [];
  for (const peer of peers) {
    const home = join(folder, `${peer.name.replace('/', '-')}-${peer.version}`);
    await emptied(join(home, 'out'));
    await writeFile(join(home, 'api.json'), api);
    await writeFile(join(home, 'schemas.json'), schemas);
    if (peer.config !== null) await writeFile(join(home, peer.config.path), peer.config.text);
    const failure = await installInto(peer, home);
    installed.push(await installedPeer(peer, home, failure));
  }
  const first = installed[0];
  if (first !== undefined) await validate(join(first.folder, 'api.json'));
  return installed;
}

/** The same peer in a folder of its own, which reads the same API several times over. */
export async function repeatedPeer(
  { folder, program }: InstalledPeer,
  home: string,
  times: number,
): Promise<Program> {
  await emptied(join(home, 'out'));
  const api: unknown = JSON.parse(await readFile(join(folder, 'api.json'), 'utf8'));
  const repeated = repeatedDocument(membersOf(api), times);
  await writeFile(join(home, 'api.json'), JSON.stringify(repeated));
  await symlink(join(folder, 'node_modules'), join(home, 'node_modules'), 'junction');
  return { ...program, folder: home, prepare: () => emptied(join(home, 'out')) };
}

async function installInto(peer: Peer, home: string): Promise<string | null> {
  try {
    const own = await installedPackage(peer.name, peer.version, peer.beside);
    if (peer.node !== null) await newerNode();
    await symlink(own.slice(0, -peer.name.length), join(home, 'node_modules'), 'junction');
    return null;
  } catch (error) {
    return `not installed: ${firstLine(error)}`;
  }
}

async function installedPeer(
  peer: Peer,
  folder: string,
  failure: string | null,
): Promise<InstalledPeer> {
  const { name, version, emits, node, command } = peer;
  const title = `${name} ${version} (${emits}${node === null ? '' : '; Node 22'})`;
  const program = {
    name: title,
    args: command,
    folder,
    node: node === null || failure !== null ? process.execPath : await newerNode(),
    prepare: () => emptied(join(folder, 'out')),
    failure,
  };
  return { peer, title, folder, program, failure };
}

/** @returns the path of the program */
export async function newerNode(): Promise<string> {
  const { name, version } = packages.node22;
  return join(await installedPackage(name, version), 'bin', 'node');
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 100);
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
