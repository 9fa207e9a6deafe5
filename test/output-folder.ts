import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeOutput } from '../generator/6-write/index.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import type { WriteResult } from '../generator/model/outcome/write-result.js';

export const manifest = 'sdkdown.manifest.json';
export const client = { path: 'src/client.ts', content: 'export {};\n' };
export const device = { path: 'src/resources/device.ts', content: 'export class Device {}\n' };

/** A place for one output; the folder itself is not made yet. */
export class OutputFolder {
  /** Holds the output and nothing else. */
  readonly parent = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  readonly path = join(this.parent, 'output');

  write(files: readonly GeneratedFile[], force = false): WriteResult {
    return writeOutput(this.path, files, { force });
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
