/** What a bundler makes of a program for the browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GeneratedPackage } from '../test/generated-package.js';

export interface Bundle {
  /** In bytes, minified. */
  readonly size: number;
  /** In bytes, as `gzip -9` packs it. */
  readonly gzipped: number;
  /** The largest first. */
  readonly modules: readonly ModuleSize[];
}

export interface ModuleSize {
  /** `runtime/call/call` */
  readonly name: string;
  /** In bytes, minified, of what is left of it in the bundle. */
  readonly size: number;
}

/**
 * @param sdk compiled
 * @param esbuild the folder of the package
 * @param source of the program, which stands beside `dist/` of the SDK
 */
export async function bundle(
  sdk: GeneratedPackage,
  esbuild: string,
  source: string,
): Promise<Bundle> {
  await sdk.replace({ path: 'entry.js', content: source });
  const flags = ['--bundle', '--minify', '--format=esm', '--platform=browser'];
  const { exitCode, output } = await sdk.run(join(esbuild, 'bin', 'esbuild'), [
    ...['entry.js', ...flags, '--outfile=bundle.js', '--metafile=bundle.json'],
    '--log-level=error',
  ]);
  if (exitCode !== 0) throw new Error(output);
  const code = await readFile(join(sdk.folder, 'bundle.js'));
  const meta: unknown = JSON.parse(await readFile(join(sdk.folder, 'bundle.json'), 'utf8'));
  const inputs = valueAt(valueAt(valueAt(meta, 'outputs'), 'bundle.js'), 'inputs');
  const modules = Object.entries(inputs).map(([path, input]) => ({
    name: path.replace(/^dist\/src\/|\.js$/g, ''),
    size: Number(Reflect.get(Object(input), 'bytesInOutput')),
  }));
  return {
    size: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
    modules: modules.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size),
  };
}

function valueAt(value: unknown, name: string): object {
  const found: unknown = Reflect.get(Object(value), name);
  if (typeof found !== 'object' || found === null) throw new Error(`esbuild tells no ${name}`);
  return found;
}
