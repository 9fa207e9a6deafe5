import { CommandError } from '../../model/command-error.js';
import type { Dialect } from './dialect.js';
import { dialects } from './index.js';

/** @throws {CommandError} for a dialect that does not exist */
export function findDialect(name: string | null): Dialect {
  const dialect = name === null ? dialects[0] : dialects.find((known) => known.name === name);
  if (dialect !== undefined) return dialect;
  const names = dialects.map((known) => known.name).join(', ');
  throw new CommandError(`unknown dialect \`${name ?? ''}\`: there is ${names}`);
}
