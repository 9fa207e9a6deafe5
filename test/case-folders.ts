import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { projectRoot } from './project-root.js';

export interface Case {
  /** The folder's name with spaces: a fact about behaviour. */
  readonly title: string;
  readonly name: string;
  readonly folder: string;
}

/** The folders below `test/<kind>/`, each a case: adding a case is adding a folder with its input. */
export function readCases(kind: string): readonly Case[] {
  const root = join(projectRoot, 'test', kind);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, title: name.replaceAll('-', ' '), folder: join(root, name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Holds a text against the case's expected file. A file that is missing is written and the test
 * fails, so that somebody reads it; `UPDATE=1` writes those that exist.
 */
export function expectFile({ folder }: Case, file: string, actual: string): void {
  const path = join(folder, file);
  if (!existsSync(path)) {
    writeFileSync(path, actual);
    throw new Error(`wrote ${path}: read it, then run again`);
  }
  if (process.env['UPDATE'] === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
