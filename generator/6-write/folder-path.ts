import { dirname, join } from 'node:path';

/** With a slash at its end, a path leads through a link, which would not be noticed. */
export function withoutSlash(folder: string): string {
  return dirname(join(folder, 'file'));
}
