import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printManifest } from '../../generator/6-write/survey/manifest.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';

export type StateName = 'a' | 'b';

/** What the documents gave before and after: files that stay, change, go and come, folders too. */
export interface TwoStates {
  readonly a: readonly GeneratedFile[];
  readonly b: readonly GeneratedFile[];
}

/** @param count of files of each kind */
export function twoStates(count: number): TwoStates {
  const made = (kind: string, text: string): readonly GeneratedFile[] =>
    Array.from({ length: count }, (_, index) => ({
      path: `${kind}/file-${index}.ts`,
      content: `export const ${text}${index} = '${text.repeat(50)}';\n`,
    }));
  const stays = made('src', 'stays');
  return {
    a: [...stays, ...made('src/changes', 'a'), ...made('src/goes', 'a'), ...made('old', 'a')],
    b: [...stays, ...made('src/changes', 'b'), ...made('src/comes', 'b'), ...made('new', 'b')],
  };
}

const usersFiles = [
  'notes.txt',
  'node_modules/dependency/index.js',
  'src/mine.ts',
  'src/changes/mine.ts',
  'src/goes/mine.ts',
  '.git/HEAD',
];
const usersFolder = 'src/goes/empty';

export function putUsersFiles(folder: string): void {
  for (const path of usersFiles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `of the user: ${path}\n`);
  }
  mkdirSync(join(folder, usersFolder), { recursive: true });
}

/** Equal as long as nobody touched them. */
export function stampUsersFiles(folder: string): string {
  const lines = [...usersFiles, usersFolder].map((path) => {
    const { ino, size, mtimeMs, mode } = lstatSync(join(folder, path));
    const text = path === usersFolder ? '' : readFileSync(join(folder, path), 'utf8');
    return [path, ino, mtimeMs, mode, path === usersFolder ? 0 : size, text].join(' ');
  });
  return lines.join('\n');
}

/** Which of the two stands there, whole and alone; `null` for any other. */
export function stateOf(folder: string, states: TwoStates): StateName | null {
  const found = new Map(
    pathsBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const isState = (files: readonly GeneratedFile[]): boolean => {
    const wanted = [...files, printManifest(files)];
    return (
      found.size === wanted.length &&
      wanted.every(({ path, content }) => found.get(path) === content)
    );
  };
  return isState(states.a) ? 'a' : isState(states.b) ? 'b' : null;
}

export function removeOutput(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !usersFiles.includes(path) && !path.startsWith('.sdkdown/'));
}
