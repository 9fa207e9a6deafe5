import { spawnSync } from 'node:child_process';
import { CommandError } from '../../model/command-error.js';

/** A file or folder of a revision. */
export interface TreeEntry {
  /** Below the folder that was listed, with `/`. */
  readonly path: string;
  readonly id: string;
  readonly isFile: boolean;
}

/** Reads what a repository holds, by its database alone: the work tree is neither read nor touched. */
export class Git {
  readonly #folder: string;

  /** @param folder in the work tree of the repository */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where the folder is below the top of the work tree: `''`, or with `/` at its end. */
  prefix(): string {
    const { text, isDone } = this.#run(['rev-parse', '--show-prefix']);
    if (!isDone) throw new CommandError(`${this.#folder} is in no git repository`);
    return text.toString('utf8').replace(/\r?\n$/, '');
  }

  /** The id of what a name such as `main^{commit}` or `v1:docs` means; `null` where it means nothing. */
  idOf(name: string): string | null {
    // What begins with a dash is a name here, and no option.
    const { text, isDone } = this.#run([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      name,
    ]);
    const [id = ''] = /^[\da-f]{40,64}$/m.exec(text.toString('latin1')) ?? [];
    return isDone && id !== '' ? id : null;
  }

  /** All that stands below a tree, in the order of git. */
  entries(tree: string): readonly TreeEntry[] {
    const { text, isDone } = this.#run(['ls-tree', '-r', '-z', '--full-tree', tree]);
    if (!isDone) throw new CommandError(`git cannot list ${tree}`);
    return text
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const [, mode = '', id, path] = /^(\d+) \w+ ([\da-f]+)\t([^]*)$/.exec(line) ?? [];
        // A link or another repository is no file of this one.
        return id === undefined || path === undefined
          ? []
          : [{ path, id, isFile: mode.startsWith('100') }];
      });
  }

  /** The texts of files, in the order of their ids. */
  texts(ids: readonly string[]): readonly string[] {
    if (ids.length === 0) return [];
    const { text, isDone } = this.#run(['cat-file', '--batch'], `${ids.join('\n')}\n`);
    if (!isDone) throw new CommandError('git cannot read the files of the revision');
    let at = 0;
    return ids.map((id) => {
      const end = text.indexOf('\n', at);
      const [, size] = /^[\da-f]+ blob (\d+)$/.exec(text.toString('latin1', at, end)) ?? [];
      if (size === undefined) throw new CommandError(`git has no file ${id}`);
      const start = end + 1;
      at = start + Number(size) + 1;
      return text.toString('utf8', start, start + Number(size));
    });
  }

  #run(words: readonly string[], input = ''): { readonly text: Buffer; readonly isDone: boolean } {
    const { stdout, status, error } = spawnSync('git', ['-C', this.#folder, ...words], {
      input,
      maxBuffer: Infinity,
      windowsHide: true,
    });
    if (error !== undefined) {
      throw new CommandError(`cannot run git (${error.message}): a revision is read with it`);
    }
    return { text: stdout, isDone: status === 0 };
  }
}
