import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from './stamps.js';

/** The top of the package, where this runs from `dist/generator/cache/`. */
const top = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * What the program reads as it runs and somebody may edit without building it, and its own files:
 * paths, each with its stamp.
 * @param withRules whether pages of rules are printed
 */
export function stampProgram(withRules: boolean): string {
  const folders = ['templates', ...(withRules ? ['generator/rules'] : [])];
  const bundle = ['early.cjs', 'later.cjs', 'printer.cjs'].map(
    (name) => `dist/generator/bundle/${name}`,
  );
  const own = [...folders.flatMap(pathsFrom), ...bundle].map((path) => join(top, path));
  return own.flatMap((path) => [stampOf(path), path]).join('\0');
}

function pathsFrom(path: string): readonly string[] {
  const place = join(top, path);
  if (!lstatSync(place).isDirectory()) return [path];
  return [path, ...readdirSync(place).flatMap((name) => pathsFrom(join(path, name)))];
}
