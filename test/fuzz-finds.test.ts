import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { readCases } from './case-folders.js';
import { compileOutputs } from './fuzz/compile-outputs.js';
import { readKnownOutputs } from './fuzz/known-outputs.js';
import { OutputLaw } from './fuzz/output-law.js';
import { generateFolder } from './generate-folder.js';

const cases = readCases('fuzz/finds');
const law = new OutputLaw(await readKnownOutputs());
const outputs = new Map<string, readonly GeneratedFile[]>();
for (const { name, folder } of cases) outputs.set(name, await generateFolder(join(folder, 'docs')));

describe('what was found at random once', () => {
  test.each(cases.map((one) => [one.title, one.name] as const))('%s: the law', (_, name) => {
    expect(law.faultsOf(outputs.get(name) ?? [])).toEqual([]);
  });

  test('compiles, and passes its own tests', async () => {
    const { faults, tests } = await compileOutputs(outputs, true);
    expect(faults).toEqual([]);
    expect(tests).toBeGreaterThan(cases.length);
  }, 300_000);
});
