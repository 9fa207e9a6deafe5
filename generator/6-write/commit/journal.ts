import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../model/command-error.js';
import { onDisk, readKind, refuseKind } from '../disk.js';
import { pathFault } from '../path-fault.js';

/**
 * What a run is about to change. From the moment that it lies in the workshop, the new state is
 * certain: whoever comes next ends what the run did not. Hashes are those of the manifest.
 */
export interface Journal {
  readonly removed: readonly { readonly path: string; readonly hash: string }[];
  /** Folders that arrive whole, as nothing stood there; their files are among `written`. */
  readonly folders: readonly string[];
  readonly written: readonly WrittenFile[];
}

export interface WrittenFile {
  readonly path: string;
  /** `null` where nothing stood. */
  readonly before: string | null;
  readonly after: string;
}

const format = 1;

/** The first line is the hash of the rest: a disk that lost its power may hold half of it. */
export function printJournal({ removed, folders, written }: Journal): string {
  const text = `${JSON.stringify({ format, removed, folders, written })}\n`;
  return `${createHash('sha256').update(text).digest('hex')}\n${text}`;
}

/**
 * Of a workshop; `null` where there is none, or half of one.
 * @throws {CommandError} for one that this version cannot read
 */
export function readJournal(workshop: string): Journal | null {
  const place = join(workshop, 'journal');
  const kind = readKind(place);
  refuseKind(place, kind, 'file');
  if (kind === 'missing') return null;
  const text = onDisk(place, () => readFileSync(place, 'utf8'));
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (createHash('sha256').update(body).digest('hex') !== text.slice(0, end)) return null;
  const journal = parseJournal(JSON.parse(body));
  if (journal !== null) return journal;
  throw new CommandError(
    `${place} was left by another version of sdkdown that was stopped while it wrote: ` +
      'run that one once more, or remove the folder it lies in',
  );
}

function parseJournal(value: unknown): Journal | null {
  if (fieldOf(value, 'format') !== format) return null;
  const journal = {
    removed: listOf(value, 'removed').map((entry) => ({
      path: pathOf(fieldOf(entry, 'path')),
      hash: textOf(fieldOf(entry, 'hash')),
    })),
    folders: listOf(value, 'folders').map(pathOf),
    written: listOf(value, 'written').map((entry) => {
      const before = fieldOf(entry, 'before');
      return {
        path: pathOf(fieldOf(entry, 'path')),
        before: before === null ? null : textOf(before),
        after: textOf(fieldOf(entry, 'after')),
      };
    }),
  };
  return journal;
}

function fieldOf(value: unknown, name: string): unknown {
  const fields: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return fields[name];
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whoever can write here could also write anywhere; still, nothing leads out of the folder. */
function pathOf(value: unknown): string {
  const path = textOf(value);
  if (pathFault(path) !== null) throw new Error(`bug in the generator: a journal names ${path}`);
  return path;
}
