import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GeneratedPackage } from '../generated-package.js';
import { generateVendor, type VendorVersion } from './pages.js';

/** What is generated from a release's pages, compiled and loaded. */
export interface CompiledSdk {
  /** What it exports. */
  readonly module: unknown;
  /** Its URL. */
  readonly entry: string;
  readonly remove: () => Promise<void>;
}

/** @throws {Error} with the compiler's words where it finds an error */
export async function compileSdk(version: VendorVersion): Promise<CompiledSdk> {
  const { files } = await generateVendor(version);
  const sources = files.filter(({ path }) => !path.startsWith('test/'));
  const generated = await GeneratedPackage.write(sources);
  const flags = ['-p', 'tsconfig.json', '--outDir', 'built', '--noEmit', 'false'];
  const { exitCode, output } = await generated.compile('typescript-7', flags);
  if (exitCode !== 0) throw new Error(output);
  const entry = pathToFileURL(join(generated.folder, 'built/src/index.js')).href;
  const module: unknown = await import(entry);
  return { module, entry, remove: () => generated.remove() };
}
