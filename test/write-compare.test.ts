import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { client, device, manifest, OutputFolder } from './output-folder.js';

let output: OutputFolder;

beforeEach(() => {
  output = new OutputFolder();
});

afterEach(() => {
  output.remove();
});

test('comparing tells what generating would change, and changes nothing', () => {
  const [edited, stale, left] = ['edited.ts', 'stale.ts', 'left.ts'].map((path) => ({
    path,
    content: path,
  }));
  if (edited === undefined || stale === undefined || left === undefined) throw new Error();
  output.write([edited, stale, left]);
  output.put('edited.ts', 'mine');
  output.put('foreign.ts', 'mine');
  const before = output.snapshot();
  const made = [edited, { ...stale, content: 'new' }, client, { ...client, path: 'foreign.ts' }];
  expect(output.compare(made)).toMatchObject({
    missing: [client.path],
    stale: ['stale.ts', manifest],
    edited: ['edited.ts'],
    foreign: ['foreign.ts'],
    leftOver: ['left.ts'],
  });
  expect(output.snapshot()).toEqual(before);
});

test('comparing a folder that was just written finds nothing', () => {
  output.write([client, device]);
  expect(output.compare([device, client])).toMatchObject({
    changes: [],
    kept: [],
    otherLineEnds: [],
  });
});

test('comparing a folder that is not there finds all files missing', () => {
  expect(output.compare([client]).missing).toEqual([client.path, manifest]);
  expect(existsSync(output.path)).toBe(false);
});

test('comparing refuses a folder that is not ours, as writing does', () => {
  output.put('thesis.txt', 'mine');
  expect(() => output.compare([client])).toThrow(/was not written by sdkdown/);
});
