import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { client, device, manifest, OutputFolder } from './output-folder.js';

let output: OutputFolder;

beforeEach(() => {
  output = new OutputFolder();
});

afterEach(() => {
  output.remove();
});

const ours = { ...client, content: 'ours\n' };
const theirs = { ...client, content: 'theirs\n' };
const merged = { ...client, content: 'merged\n' };

/** As git leaves a file that both branches changed. */
function conflictOf(left: string, right: string): string {
  return `<<<<<<< HEAD\n${left}=======\n${right}>>>>>>> branch\n`;
}

/** The manifest of each branch, with the lines that differ as a conflict. */
function putConflict(): void {
  output.write([ours, device]);
  const left = output.read(manifest);
  output.write([theirs, device]);
  const lineOf = (text: string): string => `${/.*client\.ts.*/.exec(text)?.[0] ?? ''}\n`;
  const right = output.read(manifest);
  output.put(manifest, right.replace(lineOf(right), conflictOf(lineOf(left), lineOf(right))));
}

test.each([[ours], [theirs]])(
  'with a manifest in conflict, a file of either side is replaced (%j)',
  ({ content }) => {
    putConflict();
    output.put(client.path, content);
    expect(output.compare([merged, device])).toMatchObject({
      stale: [client.path, manifest],
      edited: [],
    });
    expect(output.write([merged, device]).overwritten).toEqual([]);
    expect(output.read(client.path)).toBe(merged.content);
    expect(output.write([merged, device]).written).toEqual([]);
  },
);

test('a generated file in conflict is nobody’s work, and is written anew', () => {
  putConflict();
  output.put(client.path, conflictOf(ours.content, theirs.content));
  expect(output.write([merged, device])).toMatchObject({
    written: [client.path, manifest],
    overwritten: [],
  });
});

test('a file that was edited is refused in a merge too', () => {
  putConflict();
  output.put(client.path, 'mine\n');
  expect(() => output.write([merged, device])).toThrow(
    /edited since sdkdown wrote it: src\/client/,
  );
});

test('a line of a manifest that a merge left twice counts twice', () => {
  output.write([ours]);
  const hash = /"[0-9a-f]{64}"/.exec(output.read(manifest))?.[0] ?? '';
  const line = `    "${client.path}": ${hash}`;
  output.put(
    manifest,
    output.read(manifest).replace(line, `${line},\n${line.replace(hash, `"${'0'.repeat(64)}"`)}`),
  );
  expect(output.write([merged]).overwritten).toEqual([]);
});

test('a manifest of a later format is refused in one line', () => {
  output.write([client]);
  output.put(manifest, output.read(manifest).replace('{', '{\n  "format": 2,'));
  expect(() => output.write([client])).toThrow(/written by a newer sdkdown/);
});

test('line ends of git are no difference, and a comparison says how many files have them', () => {
  output.write([client, device]);
  output.put(client.path, client.content.replaceAll('\n', '\r\n'));
  expect(output.compare([client, device])).toMatchObject({
    changes: [],
    otherLineEnds: [client.path],
  });
});
