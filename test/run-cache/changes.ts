import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody does to files below a folder. */
export type Change = (top: string) => void;

export function put(path: string, text: string): Change {
  return (top) => {
    writeFileSync(join(top, path), text);
  };
}

export function edit(path: string, words: RegExp, by: string): Change {
  return (top) => {
    const text = readFileSync(join(top, path), 'utf8');
    const edited = text.replace(words, by);
    if (edited === text) throw new Error(`nothing to edit in ${path}`);
    writeFileSync(join(top, path), edited);
  };
}

export function move(path: string, to: string): Change {
  return (top) => {
    renameSync(join(top, path), join(top, to));
  };
}

export function remove(path: string): Change {
  return (top) => {
    rmSync(join(top, path), { recursive: true });
  };
}

export function makeFolder(path: string): Change {
  return (top) => {
    mkdirSync(join(top, path));
  };
}

/** A link to what stands there, which is moved aside. */
export function linkInPlace(path: string): Change {
  return (top) => {
    mkdirSync(join(top, 'aside'));
    renameSync(join(top, path), join(top, 'aside/there'));
    symlinkSync(join(top, 'aside/there'), join(top, path));
  };
}
