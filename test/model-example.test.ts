import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { parse } from '../generator/2-parse/index.js';
import { plan } from '../generator/4-plan/index.js';
import { projectRoot } from './project-root.js';

const example = readFileSync(join(projectRoot, 'generator/model/README.md'), 'utf8');

const companion = `# Garden API

## Client

| Setting  | Value                  |
| -------- | ---------------------- |
| Base URL | https://garden.example |
| Package  | garden-api             |
`;

test('the worked example of the model is what the rooms make of its page', () => {
  const pages = [
    new VFile({ path: 'input-docs/_api.md', value: companion }),
    new VFile({ path: 'input-docs/bed.md', value: fences('````md')[0] ?? '' }),
  ];
  const [resource, resourcePlan] = fences('```json').map(parseObject);
  const api = parse(pages, null, (source, { reason }) => {
    throw new Error(`${source.document}: ${reason}`);
  });
  expect(api.resources).toEqual([expect.objectContaining({ name: 'bed' })]);
  expect(api.resources[0]).toMatchObject(resource ?? {});
  expect(plan(api).resources[0]).toMatchObject(resourcePlan ?? {});
});

/** The bodies of the example's fences that open with these words. */
function fences(opening: string): readonly string[] {
  const ticks = /^`+/.exec(opening)?.[0] ?? '';
  return example
    .split(`\n${opening}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(`\n${ticks}\n`) + 1));
}

function parseObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('the fence holds no object');
  return { ...value };
}
