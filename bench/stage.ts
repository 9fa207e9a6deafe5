/** What benchmarks share: made when the first of them asks for it. */
import { join } from 'node:path';
import { GeneratedPackage } from '../test/generated-package.js';
import { generateVendor } from '../test/vendor/pages.js';
import { installPeers, type InstalledPeer } from './peers/installed-peers.js';

export class Stage {
  /** In which everything is made, and which goes at the end. */
  readonly folder: string;
  readonly rounds: number;
  #peers: Promise<readonly InstalledPeer[]> | null = null;
  #sdk: Promise<GeneratedPackage> | null = null;

  constructor(folder: string, rounds: number) {
    this.folder = folder;
    this.rounds = rounds;
  }

  peers(): Promise<readonly InstalledPeer[]> {
    this.#peers ??= installPeers(join(this.folder, 'peers'));
    return this.#peers;
  }

  /** What we make of losant-rest 2.8.1, compiled. */
  sdk(): Promise<GeneratedPackage> {
    this.#sdk ??= compiledSdk();
    return this.#sdk;
  }

  async close(): Promise<void> {
    await (await this.#sdk)?.remove();
  }
}

async function compiledSdk(): Promise<GeneratedPackage> {
  const sdk = await GeneratedPackage.write((await generateVendor('2.8.1')).files);
  const { exitCode, output } = await sdk.compile('typescript', ['-p', '.']);
  if (exitCode !== 0) throw new Error(output);
  return sdk;
}

/** A part of the results. */
export interface Benchmark {
  /** What the command line calls it. */
  readonly word: string;
  /** Of its section. */
  readonly title: string;
  /** @returns the section, without its heading */
  readonly measure: (stage: Stage) => Promise<string>;
}
