import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareOutput, repairOutput, writeOutput } from '../generator/6-write/index.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import type { Processes } from '../generator/model/outcome/processes.js';
import type { Comparison, Repair, WriteResult } from '../generator/model/outcome/write-result.js';

export const manifest = 'sdkdown.manifest.json';
export const client = { path: 'src/client.ts', content: 'export {};\n' };
export const device = { path: 'src/resources/device.ts', content: 'export class Device {}\n' };

/** Number 2 runs besides this one. */
export const processes: Processes = { own: 1, isRunning: (pid) => pid === 1 || pid === 2 };

/** A place for one output; the folder itself is not made yet. */
export class OutputFolder {
  /** Holds the output and nothing else. */
  readonly parent = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  readonly path = join(this.parent, 'output');

  write(files: readonly GeneratedFile[], force = false): WriteResult {
    return writeOutput(this.path, files, { force, dryRun: false, processes });
  }

  dryRun(files: readonly GeneratedFile[], force = false): WriteResult {
    return writeOutput(this.path, files, { force, dryRun: true, processes });
  }

  compare(files: readonly GeneratedFile[]): Comparison {
    return compareOutput(this.path, files, processes);
  }

  repair(): Repair | null {
    return repairOutput(this.path, processes);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** As a user would, past sdkdown. */
  put(path: string, content: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  /** Each file with its content. */
  snapshot(): Readonly<Record<string, string>> {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1));
    return Object.fromEntries(paths.sort().map((path) => [path, this.read(path)]));
  }

  remove(): void {
    rmSync(this.parent, { recursive: true });
  }
}
