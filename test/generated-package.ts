import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { projectRoot } from './project-root.js';

/** What a finished process left. */
export interface Finished {
  readonly exitCode: number;
  /** Both streams, one after the other. */
  readonly output: string;
}

/** A generated package in a folder of its own, with this repository's packages in reach. */
export class GeneratedPackage {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async write(files: readonly GeneratedFile[]): Promise<GeneratedPackage> {
    const folder = await mkdtemp(join(tmpdir(), 'sdkdown-'));
    const written = new GeneratedPackage(folder);
    for (const file of files) await written.replace(file);
    await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return written;
  }

  async replace(file: GeneratedFile): Promise<void> {
    const path = join(this.folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }

  /** @param compiler the folder of a TypeScript below `node_modules` */
  compile(compiler: 'typescript' | 'typescript-7', flags: readonly string[]): Promise<Finished> {
    const tsc = join(projectRoot, 'node_modules', compiler, 'bin', 'tsc');
    return this.run(tsc, flags);
  }

  /** Runs a script with node in the package's folder. */
  run(
    script: string,
    flags: readonly string[],
    nodeFlags: readonly string[] = [],
  ): Promise<Finished> {
    return new Promise((resolve) => {
      const options = { cwd: this.folder, maxBuffer: 64 * 1024 * 1024 };
      const child = execFile(
        process.execPath,
        [...nodeFlags, script, ...flags],
        options,
        (_, stdout, stderr) => {
          resolve({ exitCode: child.exitCode ?? 1, output: stdout + stderr });
        },
      );
    });
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
