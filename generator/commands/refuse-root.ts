import { isAbsolute, relative, resolve } from 'node:path';
import { CommandError } from '../model/command-error.js';

/** @throws {CommandError} where the documents are not below the folder that their links may reach */
export function refuseRoot({
  root,
  docs,
}: {
  readonly root: string | null;
  readonly docs: string;
}): void {
  if (root === null) return;
  const path = relative(resolve(root), resolve(docs));
  if (isAbsolute(path) || path.split(/[/\\]/)[0] === '..') {
    throw new CommandError(`the documents ${docs} are not below --root ${root}`);
  }
}
