/** What a bundler makes of a program for the browser. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';

export interface Bundle {
  readonly code: string;
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
 * @param folder in which the program stands
 * @throws where the bundler refuses it
 */
export async function bundle(
  folder: string,
  program: string,
  more: BuildOptions = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'entry.js' },
    absWorkingDir: folder,
    outfile: join(folder, 'bundle.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    ...more,
    write: false,
    metafile: true,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const modules = Object.entries(metafile.outputs['bundle.js']?.inputs ?? {}).map(
    ([path, { bytesInOutput }]) => ({
      name: path.replace(/^dist\/src\/|\.js$/g, ''),
      size: bytesInOutput,
    }),
  );
  return {
    code: Buffer.from(code).toString(),
    size: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
    modules: modules.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size),
  };
}

/** The first thing that the bundler has to say, for a cell of a table. */
export function refusalOf(error: unknown): string {
  const errors: unknown = Reflect.get(Object(error), 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : error;
  return String(Reflect.get(Object(first), 'text') ?? first).replaceAll('|', '\\|');
}
