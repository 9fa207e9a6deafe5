import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.js';

export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A folder elsewhere that has this package as `npm pack` makes it. Of the packages around it only
 * those are in reach that it says it depends on. No registry is asked.
 */
export class InstalledSdkdown {
  readonly folder: string;
  readonly tarball: Buffer;
  /** Its package.json. */
  readonly manifest: Readonly<Record<string, unknown>>;

  private constructor(
    folder: string,
    tarball: Buffer,
    manifest: Readonly<Record<string, unknown>>,
  ) {
    this.folder = folder;
    this.tarball = tarball;
    this.manifest = manifest;
  }

  static async install(): Promise<InstalledSdkdown> {
    const folder = await mkdtemp(join(tmpdir(), 'sdkdown-'));
    // What is compiled already is what is tested, so it is not compiled again.
    const flags = ['--ignore-scripts', '--json', '--pack-destination', folder];
    const packed = await finish('npm', ['pack', ...flags], projectRoot);
    const name = /"filename": "([^"]+)"/.exec(packed.stdout)?.[1];
    if (name === undefined) throw new Error(`npm packs nothing: ${packed.stderr}`);
    const tarball = join(folder, name);
    const home = join(folder, 'node_modules', 'sdkdown');
    await mkdir(home, { recursive: true });
    const unpacked = await finish('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
    if (unpacked.exitCode !== 0) throw new Error(unpacked.stderr);
    const manifest = await readManifest(home);
    for (const dependency of Object.keys(manifest['dependencies'] ?? {})) {
      const link = join(folder, 'node_modules', dependency);
      await mkdir(dirname(link), { recursive: true });
      await symlink(join(projectRoot, 'node_modules', dependency), link, 'junction');
    }
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
    return new InstalledSdkdown(folder, await readFile(tarball), manifest);
  }

  /** The command, found as npm finds it. */
  async runCommand(words: readonly string[]): Promise<Finished> {
    const bin: unknown = Object.entries(this.manifest['bin'] ?? {}).find(isOwn)?.[1];
    return this.runNode([join(this.folder, 'node_modules/sdkdown', String(bin)), ...words]);
  }

  runNode(args: readonly string[]): Promise<Finished> {
    return finish(process.execPath, args, this.folder);
  }

  async put(path: string, content: string): Promise<void> {
    await writeFile(join(this.folder, path), content);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

function isOwn([name]: readonly [string, unknown]): boolean {
  return name === 'sdkdown';
}

async function readManifest(home: string): Promise<Readonly<Record<string, unknown>>> {
  const manifest: unknown = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  return typeof manifest === 'object' ? { ...manifest } : {};
}

function finish(file: string, args: readonly string[], cwd?: string): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, stdout, stderr: stderr || (error?.message ?? '') });
    });
  });
}
