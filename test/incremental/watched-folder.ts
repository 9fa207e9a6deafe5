import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readDocuments, schemaFileReader } from '../../generator/1-read/index.js';
import { generate, type Generated } from '../../generator/generate.js';
import type { Folder } from './random-edit.js';

const cli = fileURLToPath(new URL('../../generator/cli.js', import.meta.url));

/** A folder with documents below `docs/`, and a process that watches them. */
export class WatchedFolder {
  readonly top = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  #files: Folder = new Map();
  #process: ChildProcess | null = null;
  /** What it said so far, on both streams. */
  said = '';
  /** JavaScript that the process runs before all else. */
  preload = '';

  start(...words: readonly string[]): void {
    const preload = `data:text/javascript,${encodeURIComponent(this.preload)}`;
    const args = ['--import', preload, cli, 'watch', '--docs', 'docs', ...words];
    this.#process = spawn(process.execPath, args, { cwd: this.top });
    const hear = (text: Buffer): void => {
      this.said += text.toString();
    };
    this.#process.stdout?.on('data', hear);
    this.#process.stderr?.on('data', hear);
  }

  /** Starts with these files, and waits for what is made of them. */
  async startWith(files: Folder): Promise<void> {
    this.write(files);
    this.start('--root', '.');
    await this.until(() => this.runs === 1);
  }

  /** Edits a file and waits until it is generated. */
  async edit(path: string, from: string, to: string): Promise<void> {
    const { runs } = this;
    const place = join(this.top, path);
    writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
    await this.until(() => this.runs > runs);
  }

  /** @returns its exit code */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.#process?.kill(signal);
    return this.ended();
  }

  /** @returns its exit code */
  async ended(): Promise<number | null> {
    if (this.#process === null) return null;
    if (this.#process.exitCode === null) await once(this.#process, 'close');
    return this.#process.exitCode;
  }

  remove(): void {
    this.#process?.kill('SIGKILL');
    rmSync(this.top, { recursive: true, force: true });
  }

  /** How often it has generated, be it in vain. */
  get runs(): number {
    return this.said.match(/^done in /gm)?.length ?? 0;
  }

  /** Makes the folder hold these files and no others, in one of the ways in which editors do. */
  write(files: Folder, way: 'in place' | 'by rename' | 'in two steps' = 'in place'): void {
    for (const path of this.#files.keys()) {
      if (!files.has(path)) rmSync(join(this.top, path));
    }
    for (const [path, text] of files) {
      if (this.#files.get(path) !== text) this.#put(path, text, way);
    }
    this.#files = files;
  }

  #put(path: string, text: string, way: 'in place' | 'by rename' | 'in two steps'): void {
    const place = join(this.top, path);
    mkdirSync(dirname(place), { recursive: true });
    switch (way) {
      case 'in place':
        writeFileSync(place, text);
        break;
      case 'by rename':
        writeFileSync(`${place}~`, text);
        renameSync(`${place}~`, place);
        break;
      case 'in two steps':
        writeFileSync(place, text.slice(0, text.length / 2));
        writeFileSync(place, text);
        break;
    }
  }

  async generateAnew(): Promise<Generated> {
    const docs = join(this.top, 'docs');
    const documents = await readDocuments(docs);
    return generate(documents, { dialect: null, strict: false }, schemaFileReader(docs, this.top));
  }

  /** Each file of the output but the manifest, with its content; none while it is being changed. */
  readOutput(): Folder {
    try {
      return this.#readOutput();
    } catch (error) {
      // An error of the file system is none of this realm's `Error`.
      if (Reflect.get(Object(error), 'code') !== 'ENOENT') throw error;
      return new Map();
    }
  }

  #readOutput(): Folder {
    const root = join(this.top, 'output');
    if (!existsSync(root)) return new Map();
    const paths = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((path) => path !== 'sdkdown.manifest.json');
    return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  }

  /** Waits for what must become true; says what was said where it does not. */
  async until(isTrue: () => boolean): Promise<void> {
    for (let round = 0; !isTrue(); round += 1) {
      if (round > 3000) throw new Error(`waited in vain; it said:\n${this.said.slice(-3000)}`);
      await sleep(10);
    }
  }
}
