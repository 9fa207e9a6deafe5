import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { readDocuments } from '../generator/1-read/index.js';
import { parse } from '../generator/2-parse/index.js';
import { generate } from '../generator/generate.js';
import { readCorpus, routesToApiMd } from './corpora.js';

const corpus = readCorpus('losant-2016');
const testWithCorpus = corpus === null ? test.skip : test;

async function readPages(): Promise<readonly VFile[]> {
  const value = routesToApiMd(corpus?.routes ?? []);
  return [...(await readDocuments(corpus?.docs ?? '')), new VFile({ path: 'docs/_api.md', value })];
}

testWithCorpus('all of losant-2016 is read', async () => {
  const api = parse(await readPages(), null, () => undefined);
  expect(api.resources).toHaveLength(23);
  expect(api.resources.flatMap(({ operations }) => operations)).toHaveLength(80);
  expect(api.schemas.filter(({ owner }) => owner === null)).toHaveLength(106);
});

testWithCorpus('each parameter of losant-2016 travels where its route says', async () => {
  const api = parse(await readPages(), null, () => undefined);
  const places = api.resources
    .flatMap(({ operations }) => operations)
    .map(({ action, parameters }) => [
      action,
      Object.fromEntries(parameters.map(({ name, placement }) => [name, placement.in])),
    ]);
  const known = corpus?.routes.map(({ action, params }) => [action, params]) ?? [];
  expect(Object.fromEntries(places)).toEqual(Object.fromEntries(known));
});

testWithCorpus('the mistakes in the pages of losant-2016 are found where they stand', async () => {
  const { messages } = generate(await readPages(), { dialect: null, strict: false });
  const places = messages.map(
    ({ rule, source }) => `${source.document}:${source.start.line}:${source.start.column} ${rule}`,
  );
  expect(places).toEqual([
    'docs/_schemas.md:648:21 misspelt-property',
    'docs/_schemas.md:665:5 undeclared-required-property',
    'docs/_schemas.md:1988:17 dead-schema-reference',
    'docs/_schemas.md:2169:15 dead-schema-reference',
    'docs/_schemas.md:2208:15 dead-schema-reference',
    'docs/device.md:285:9 undefined-type',
    'docs/events.md:101:9 undefined-type',
    'docs/flow.md:131:9 undefined-type',
    'docs/flow.md:169:9 undefined-type',
    'docs/flow.md:242:9 undefined-type',
    'docs/me.md:12:19 undefined-type',
    'docs/me.md:290:14 undefined-type',
  ]);
});
