import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import { generateFolder } from '../generate-folder.js';
import { projectRoot } from '../project-root.js';

/** Outputs that are kept in the repository and were read by people, and what is in none of them. */
export async function readKnownOutputs(): Promise<readonly (readonly GeneratedFile[])[]> {
  const cases = join(projectRoot, 'test/output');
  const folders = [
    join(projectRoot, 'input-docs'),
    ...readdirSync(cases).map((name) => join(cases, name, 'docs')),
  ];
  const outputs = await Promise.all(folders.map((folder) => generateFolder(folder)));
  return [...outputs, [{ path: 'src/rare.ts', content: rare }]];
}

/** Never run or compiled. */
const rare = `
/** A global parameter that an action has another one for, what all objects have, and odd types. */
export interface Params extends Omit<GlobalParams, 'name'> {
  toString?: string | Function | undefined;
  odd: false | null | -1 | undefined | [string, ...number[]] | [item1: string, item2?: number, ...others: number[]] | readonly {}[];
}

const empty = [] as const;

const params: Params = { nothing: null as never, less: -1, long: 'a' + 'b' };

export type Any = Record<string, unknown> & { [key: string]: string };
`;
