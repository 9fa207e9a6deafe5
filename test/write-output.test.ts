import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { client, device, manifest, OutputFolder } from './output-folder.js';

let output: OutputFolder;

beforeEach(() => {
  output = new OutputFolder();
});

afterEach(() => {
  output.remove();
});

test('a missing folder is made with all files and a manifest of them', () => {
  const result = output.write([device, client]);
  expect(result.written).toEqual([device.path, client.path, manifest]);
  expect(output.snapshot()).toEqual({
    [client.path]: client.content,
    [device.path]: device.content,
    [manifest]: expect.stringMatching(/"src\/client\.ts": "[0-9a-f]{64}",\n.*device\.ts/),
  });
});

test('a second run touches nothing', () => {
  output.write([client, device]);
  const before = statSync(join(output.path, manifest)).mtimeMs;
  const result = output.write([client, device]);
  expect(result).toMatchObject({ written: [], removed: [], overwritten: [], kept: [] });
  expect(result.unchanged).toHaveLength(3);
  expect(statSync(join(output.path, manifest)).mtimeMs).toBe(before);
});

test('only the file that differs is written, and the manifest with it', () => {
  output.write([client, device]);
  const result = output.write([{ ...client, content: 'new\n' }, device]);
  expect(result.written).toEqual([client.path, manifest]);
  expect(output.read(client.path)).toBe('new\n');
});

test('the order of the files does not change the manifest', () => {
  output.write([client, device]);
  const before = output.read(manifest);
  output.write([device, client]);
  expect(output.read(manifest)).toBe(before);
});

test('a file no longer made is removed, and the folders that it leaves empty', () => {
  output.write([client, device]);
  expect(output.write([client]).removed).toEqual([device.path]);
  expect(existsSync(join(output.path, 'src/resources'))).toBe(false);
  expect(output.read(client.path)).toBe(client.content);
});

test("a folder that still holds a file of the user's is not removed", () => {
  output.write([client, device]);
  output.put('src/resources/mine.ts', 'mine');
  output.write([client]);
  expect(output.read('src/resources/mine.ts')).toBe('mine');
});

test('a file no longer made that was edited is kept, and is no longer ours', () => {
  output.write([client, device]);
  output.put(device.path, 'mine');
  expect(output.write([client])).toMatchObject({ removed: [], kept: [device.path] });
  expect(output.read(device.path)).toBe('mine');
  expect(output.write([client])).toMatchObject({ written: [], kept: [] });
});

test('--force overwrites edited and foreign files and says which', () => {
  output.write([client]);
  output.put(client.path, 'mine');
  output.put(device.path, 'mine');
  expect(output.write([client, device], true).overwritten).toEqual([client.path, device.path]);
  expect(output.read(client.path)).toBe(client.content);
  expect(output.read(device.path)).toBe(device.content);
});

test('line ends that git changed are no edit', () => {
  output.write([client, device]);
  output.put(client.path, client.content.replaceAll('\n', '\r\n'));
  output.put(manifest, output.read(manifest).replaceAll('\n', '\r\n'));
  expect(output.write([client, device]).written).toEqual([]);
});

test("node_modules, dist and .git are the user's and count as nothing", () => {
  for (const name of ['node_modules', 'dist', '.git']) output.put(`${name}/file`, 'mine');
  output.write([client]);
  output.write([]);
  expect(Object.keys(output.snapshot())).toEqual([
    '.git/file',
    'dist/file',
    'node_modules/file',
    manifest,
  ]);
});

test('a file may be called as a property that all objects have', () => {
  const files = ['__proto__', 'constructor'].map((path) => ({ path, content: path }));
  output.write(files);
  expect(output.write([])).toMatchObject({ removed: ['__proto__', 'constructor'] });
});
